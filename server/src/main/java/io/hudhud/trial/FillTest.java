package io.hudhud.trial;

import io.hudhud.contact.Recipient;
import io.hudhud.contact.Standing;
import io.hudhud.sender.MediaFiles;
import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Mapping;
import io.hudhud.template.MappingProblem;
import io.hudhud.template.Rendered;
import io.hudhud.template.TemplateRenderer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a test message says: a template, filled in for a sample person. */
@Component
public class FillTest {

    /** Nobody is known: only constants and fallbacks are filled in. */
    public static final Recipient UNKNOWN_PERSON =
            new Recipient(0, null, null, null, null, null, Standing.NONE, Standing.NONE, false, false, Map.of());

    private final TemplateRenderer renderer;
    private final MediaFiles media;

    FillTest(TemplateRenderer renderer, MediaFiles media) {
        this.renderer = renderer;
        this.media = media;
    }

    /** @throws Problem 404 for no such template, 409 when the mapping or the person lacks what the message needs */
    public Rendered.Ready of(
            WorkspaceId workspace, UUID template, Mapping mapping, List<String> languages, Recipient person) {
        renderer.check(workspace, template, mapping).stream()
                .filter(MappingProblem::isBlocking)
                .findFirst()
                .ifPresent(problem -> {
                    throw TrialProblem.testNotPossible(problem.sentence());
                });
        var current = mapping.withFiles(media.currentIds(workspace, mapping.constants()));
        return switch (renderer.compile(workspace, template, current, languages).render(person)) {
            case Rendered.Ready ready -> ready;
            case Rendered.Skipped skipped ->
                throw TrialProblem.testNotPossible("the sample contact would not get it: "
                        + skipped.reason().name().toLowerCase(Locale.ROOT)
                        + " (" + Objects.requireNonNullElse(skipped.detail(), "language unknown")
                        + "). Choose another contact or language");
        };
    }
}
