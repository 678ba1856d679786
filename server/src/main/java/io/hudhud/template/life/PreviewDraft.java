package io.hudhud.template.life;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.CompiledTemplate;
import io.hudhud.template.Mapping;
import io.hudhud.template.Template;
import io.hudhud.template.TemplateQuality;
import io.hudhud.template.TemplateRenderer;
import io.hudhud.template.TemplateStatus;
import io.hudhud.template.Variant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a draft as it would be sent once it is approved. */
@Component
public class PreviewDraft {

    private final TemplateRenderer renderer;

    PreviewDraft(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    public CompiledTemplate of(
            WorkspaceId workspace, Draft draft, @Nullable Mapping mapping, @Nullable List<String> fallbackLanguages) {
        return renderer.compile(
                workspace,
                asApproved(draft),
                mapping == null ? Mapping.EMPTY : mapping,
                fallbackLanguages == null ? draft.content().languages() : fallbackLanguages);
    }

    /** What Meta would list if it approved the draft as it is. */
    public static Template asApproved(Draft draft) {
        var content = draft.content();
        var variants = content.variants().stream()
                .map(variant -> approved(draft, content, variant))
                .toList();
        return new Template(draft.id(), draft.wabaId(), content.name(), variants);
    }

    private static Variant approved(Draft draft, DraftContent content, DraftVariant variant) {
        return new Variant(
                UUID.nameUUIDFromBytes(variant.language().getBytes(UTF_8)),
                "",
                variant.language(),
                TemplateStatus.APPROVED,
                content.category(),
                TemplateQuality.UNKNOWN,
                variant.components(),
                content.parameterFormat().name(),
                content.ttlSeconds(),
                null,
                null,
                null,
                null,
                draft.updatedAt(),
                1);
    }
}
