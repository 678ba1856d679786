package io.hudhud.campaign;

import io.hudhud.contact.ContactFinder;
import io.hudhud.contact.Recipients;
import io.hudhud.contact.Standing;
import io.hudhud.link.KeepLinks;
import io.hudhud.sender.SenderRoute;
import io.hudhud.sender.Senders;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.Problem;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Rendered;
import io.hudhud.whatsapp.Addressee;
import io.hudhud.whatsapp.MessageRequest;
import io.hudhud.whatsapp.SendMessage;
import io.hudhud.whatsapp.SendOutcome;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows a campaign on a few phones. Straight to WhatsApp, beside the ledger and the queue: test messages are no messages of
 * the campaign and are counted nowhere. Holds that keep everything of a number from leaving keep them too.
 */
@Service
public class SendTestMessages {

    /** Names no message of the ledger, so that the statuses of tests count nowhere. */
    private static final String ECHO = "test";

    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final Campaigns campaigns;
    private final TestContent content;
    private final TestPace pace;
    private final TestHolds holds;
    private final Recipients recipients;
    private final ContactFinder contacts;
    private final Senders senders;
    private final KeepLinks links;
    private final SendMessage whatsapp;
    private final AuditTrail audit;
    private final TransactionTemplate alone;

    SendTestMessages(
            Campaigns campaigns,
            TestContent content,
            TestPace pace,
            TestHolds holds,
            Recipients recipients,
            ContactFinder contacts,
            Senders senders,
            KeepLinks links,
            SendMessage whatsapp,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.campaigns = campaigns;
        this.content = content;
        this.pace = pace;
        this.holds = holds;
        this.recipients = recipients;
        this.contacts = contacts;
        this.senders = senders;
        this.links = links;
        this.whatsapp = whatsapp;
        this.audit = audit;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
        holds.refuse(route);
        pace.take(route.sender(), test.to().size());
        // Whatever the caller's transaction becomes: what is sent now leads somewhere now.
        alone.executeWithoutResult(status -> {
            links.keep(
                    workspace,
                    message.links().stream()
                            .map(link -> new KeepLinks.Kept(null, link))
                            .toList());
            audit.record(
                    caller,
                    "campaign.tested",
                    "campaign",
                    id.toString(),
                    Map.of("numbers", test.to().size()));
        });
        return test.to().stream().map(to -> attempt(settings.purpose(), route, message, to)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private CompletableFuture<TestOutcome> attempt(
            Purpose purpose, SenderRoute route, Rendered.Ready message, PhoneNumber to) {
        if (saidNo(route, purpose, to)) {
            return CompletableFuture.completedFuture(new TestOutcome.NotSent(
                    to,
                    TestOutcome.Cause.OPTED_OUT,
                    null,
                    "This number has opted out: Hudhud sends it nothing, no tests either."));
        }
        var request = MessageRequest.of(
                route.of(message.category().name()), Addressee.of(to), ECHO, "template", message.template());
        return whatsapp.send(route.number(), request, TIMEOUT).thenApply(outcome -> outcome(to, outcome));
    }

    private boolean saidNo(SenderRoute route, Purpose purpose, PhoneNumber to) {
        return contacts.find(route.workspace(), route.portfolio(), to.value().substring(1), null)
                .map(contact -> recipients.load(route.workspace(), route.portfolio(), List.of(contact)))
                .flatMap(found -> found.values().stream().findFirst())
                .filter(person -> person.suppressed()
                        || (purpose == Purpose.MARKETING ? person.marketing() : person.transactional())
                                == Standing.OPTED_OUT)
                .isPresent();
    }

    private static TestOutcome outcome(PhoneNumber to, SendOutcome outcome) {
        return switch (outcome) {
            case SendOutcome.Accepted accepted -> new TestOutcome.Accepted(to, accepted.wamid());
            case SendOutcome.Refused refused ->
                new TestOutcome.NotSent(
                        to,
                        TestOutcome.Cause.REFUSED_BY_WHATSAPP,
                        refused.code(),
                        ("WhatsApp refused it: " + refused.code() + " "
                                        + Objects.requireNonNullElse(refused.details(), ""))
                                .strip());
            case SendOutcome.NotSent notSent ->
                new TestOutcome.NotSent(
                        to,
                        TestOutcome.Cause.WHATSAPP_NOT_REACHED,
                        null,
                        "WhatsApp could not be reached: " + notSent.cause());
            case SendOutcome.InDoubt _ -> new TestOutcome.Unknown(to);
        };
    }

    private SenderRoute route(WorkspaceId workspace, CampaignSettings settings) {
        return Optional.ofNullable(settings.sender())
                .flatMap(sender -> senders.route(workspace, sender))
                .orElseThrow(() -> CampaignProblem.testNotPossible("choose the number that sends first"));
    }
}
