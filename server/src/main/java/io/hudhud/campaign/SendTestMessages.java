package io.hudhud.campaign;

import io.hudhud.sender.SenderRoute;
import io.hudhud.sender.Senders;
import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.trial.SendTests;
import io.hudhud.trial.TestOutcome;
import io.hudhud.trial.TrialProblem;
import io.hudhud.workspace.Caller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Shows a campaign on a few phones. Test messages are no messages of the campaign. */
@Service
public class SendTestMessages {

    private final Campaigns campaigns;
    private final TestContent content;
    private final Senders senders;
    private final SendTests tests;

    SendTestMessages(Campaigns campaigns, TestContent content, Senders senders, SendTests tests) {
        this.campaigns = campaigns;
        this.content = content;
        this.senders = senders;
        this.tests = tests;
    }

    /**
     * Sends to each number, in the order of the request, and tells what became of each.
     *
     * @throws Problem 404, 409 when the draft lacks what a message needs, the sample cannot be filled in or nothing may leave
     *     the number, 429 for more test messages than a number sends in a minute
     */
    public List<TestOutcome> send(Caller caller, UUID id, TestSend test) {
        var workspace = caller.workspace();
        var settings = campaigns.get(workspace, id).settings();
        var route = route(workspace, settings);
        var message = content.of(workspace, settings, test, route.portfolio());
        return tests.send(caller, new SendTests.Subject("campaign", id), route, settings.purpose(), message, test.to());
    }

    private SenderRoute route(WorkspaceId workspace, CampaignSettings settings) {
        return Optional.ofNullable(settings.sender())
                .flatMap(sender -> senders.route(workspace, sender))
                .orElseThrow(() -> TrialProblem.testNotPossible("choose the number that sends first"));
    }
}
