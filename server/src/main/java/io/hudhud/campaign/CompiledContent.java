package io.hudhud.campaign;

import io.hudhud.sender.MediaFiles;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Category;
import io.hudhud.template.CompiledTemplate;
import io.hudhud.template.Template;
import io.hudhud.template.TemplateRenderer;
import io.hudhud.template.Templates;
import io.hudhud.template.Variant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What launched campaigns say, made ready. Kept for a short while only: values of the workspace are taken at the send where
 * nobody approved them, and Meta may charge a template as something else tomorrow.
 */
@Component
class CompiledContent {

    private static final int MOST = 200;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** With the origin: a campaign whose launch was undone may say something else in the next. */
    private record Key(WorkspaceId workspace, UUID campaign, long origin) {}

    private record Kept(CompiledTemplate template, Instant until) {}

    private final LaunchStore launches;
    private final Templates templates;
    private final TemplateRenderer renderer;
    private final MediaFiles media;
    private final Clock clock;
    private final Map<Key, Kept> entries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
            return size() > MOST;
        }
    };

    CompiledContent(
            LaunchStore launches, Templates templates, TemplateRenderer renderer, MediaFiles media, Clock clock) {
        this.launches = launches;
        this.templates = templates;
        this.renderer = renderer;
        this.media = media;
        this.clock = clock;
    }

    CompiledTemplate of(WorkspaceId workspace, UUID campaign, long origin) {
        var key = new Key(workspace, campaign, origin);
        Instant now = clock.instant();
        synchronized (entries) {
            var entry = entries.get(key);
            if (entry != null && now.isBefore(entry.until())) {
                return entry.template();
            }
        }
        var template = compile(workspace, launches.find(workspace, campaign));
        synchronized (entries) {
            entries.put(key, new Kept(template, now.plus(LONGEST)));
        }
        return template;
    }

    private CompiledTemplate compile(WorkspaceId workspace, LaunchContent content) {
        var template = chargedAsToday(workspace, content.template());
        var mapping = content.mapping();
        mapping = mapping.withFiles(media.currentIds(workspace, mapping.constants()));
        return content.said() == null
                ? renderer.compile(workspace, template, mapping, content.languages())
                : renderer.compile(template, mapping, content.said(), content.languages());
    }

    /** The words as they were confirmed, in the categories that Meta charges now. */
    private Template chargedAsToday(WorkspaceId workspace, Template confirmed) {
        Map<UUID, Category> today = templates
                .find(workspace, confirmed.id())
                .map(current -> current.variants().stream().collect(Collectors.toMap(Variant::id, Variant::category)))
                .orElseGet(Map::of);
        return new Template(
                confirmed.id(),
                confirmed.wabaId(),
                confirmed.name(),
                confirmed.variants().stream().map(in(today)).toList());
    }

    private static Function<Variant, Variant> in(Map<UUID, Category> today) {
        return variant -> variant.chargedAs(today.getOrDefault(variant.id(), variant.category()));
    }
}
