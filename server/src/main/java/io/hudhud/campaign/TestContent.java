package io.hudhud.campaign;

import io.hudhud.audience.Audiences;
import io.hudhud.contact.Recipient;
import io.hudhud.contact.Recipients;
import io.hudhud.contact.Standing;
import io.hudhud.sender.MediaFiles;
import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.MappingProblem;
import io.hudhud.template.Rendered;
import io.hudhud.template.TemplateRenderer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a test message says: the draft's template, filled in for a sample person. */
@Component
class TestContent {

    /** Nobody is known: only constants and fallbacks are filled in. */
    private static final Recipient UNKNOWN_PERSON =
            new Recipient(0, null, null, null, null, null, Standing.NONE, Standing.NONE, false, false, Map.of());

    private final TemplateRenderer renderer;
    private final MediaFiles media;
    private final Audiences audiences;
    private final Recipients recipients;

    TestContent(TemplateRenderer renderer, MediaFiles media, Audiences audiences, Recipients recipients) {
        this.renderer = renderer;
        this.media = media;
        this.audiences = audiences;
        this.recipients = recipients;
    }

    /** @throws Problem 409 when the draft or the sample lacks what the message needs */
    Rendered.Ready of(WorkspaceId workspace, CampaignSettings settings, TestSend test, UUID portfolio) {
        UUID template = settings.template();
        if (template == null) {
            throw CampaignProblem.testNotPossible("choose a template first");
        }
        renderer.check(workspace, template, settings.mapping()).stream()
                .filter(MappingProblem::isBlocking)
                .findFirst()
                .ifPresent(problem -> {
                    throw CampaignProblem.testNotPossible(problem.sentence());
                });
        var mapping = settings.mapping();
        mapping = mapping.withFiles(media.currentIds(workspace, mapping.constants()));
        return switch (renderer.compile(workspace, template, mapping, settings.languages())
                .render(sample(workspace, settings, test, portfolio))) {
            case Rendered.Ready ready -> ready;
            case Rendered.Skipped skipped ->
                throw CampaignProblem.testNotPossible("the sample contact would not get it: "
                        + skipped.reason().name().toLowerCase(Locale.ROOT)
                        + " (" + Objects.requireNonNullElse(skipped.detail(), "language unknown")
                        + "). Choose another contact or language");
        };
    }

    private Recipient sample(WorkspaceId workspace, CampaignSettings settings, TestSend test, UUID portfolio) {
        Long sample = test.sample();
        var person = sample == null
                ? anyone(workspace, settings)
                        .flatMap(contact -> load(workspace, portfolio, contact))
                        .orElse(UNKNOWN_PERSON)
                : load(workspace, portfolio, sample)
                        .orElseThrow(() -> CampaignProblem.testNotPossible(
                                "there is no contact " + sample + " in this workspace"));
        return test.language() == null ? person : person.reading(test.language());
    }

    private Optional<Long> anyone(WorkspaceId workspace, CampaignSettings settings) {
        var audience = settings.wholeAudience();
        return audience == null || !audiences.missingLists(workspace, audience).isEmpty()
                ? Optional.empty()
                : audiences.anyone(workspace, audience);
    }

    private Optional<Recipient> load(WorkspaceId workspace, UUID portfolio, long contact) {
        return Optional.ofNullable(
                recipients.load(workspace, portfolio, List.of(contact)).get(contact));
    }
}
