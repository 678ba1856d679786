package io.hudhud.campaign;

import io.hudhud.audience.Audiences;
import io.hudhud.contact.Recipient;
import io.hudhud.contact.Recipients;
import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Rendered;
import io.hudhud.trial.FillTest;
import io.hudhud.trial.TrialProblem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a test message says: the draft's template, filled in for a sample person. */
@Component
class TestContent {

    private final FillTest fill;
    private final Audiences audiences;
    private final Recipients recipients;

    TestContent(FillTest fill, Audiences audiences, Recipients recipients) {
        this.fill = fill;
        this.audiences = audiences;
        this.recipients = recipients;
    }

    /** @throws Problem 409 when the draft or the sample lacks what the message needs */
    Rendered.Ready of(WorkspaceId workspace, CampaignSettings settings, TestSend test, UUID portfolio) {
        UUID template = settings.template();
        if (template == null) {
            throw TrialProblem.testNotPossible("choose a template first");
        }
        var person = sample(workspace, settings, test, portfolio);
        return fill.of(workspace, template, settings.mapping(), settings.languages(), person);
    }

    private Recipient sample(WorkspaceId workspace, CampaignSettings settings, TestSend test, UUID portfolio) {
        Long sample = test.sample();
        var person = sample == null
                ? anyone(workspace, settings)
                        .flatMap(contact -> load(workspace, portfolio, contact))
                        .orElse(FillTest.UNKNOWN_PERSON)
                : load(workspace, portfolio, sample)
                        .orElseThrow(() ->
                                TrialProblem.testNotPossible("there is no contact " + sample + " in this workspace"));
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
