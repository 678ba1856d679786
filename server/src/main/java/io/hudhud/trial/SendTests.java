package io.hudhud.trial;

import io.hudhud.contact.ContactFinder;
import io.hudhud.contact.Recipients;
import io.hudhud.contact.Standing;
import io.hudhud.link.KeepLinks;
import io.hudhud.sender.SenderRoute;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.Problem;
import io.hudhud.shared.Purpose;
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
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands test messages straight to WhatsApp, beside the ledger and the queue: they are counted nowhere. Holds that keep
 * everything of a number from leaving keep them too.
 */
@Service
public class SendTests {

    /** Names no message of the ledger, so that the statuses of tests count nowhere. */
    private static final String ECHO = "test";

    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    /** What is tested: {@code campaign} or {@code template}, as the audit trail calls it. */
    public record Subject(String kind, UUID id) {}

    private final TestPace pace;
    private final TestHolds holds;
    private final Recipients recipients;
    private final ContactFinder contacts;
    private final KeepLinks links;
    private final SendMessage whatsapp;
    private final AuditTrail audit;
    private final TransactionTemplate alone;

    SendTests(
            TestPace pace,
            TestHolds holds,
            Recipients recipients,
            ContactFinder contacts,
            KeepLinks links,
            SendMessage whatsapp,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.pace = pace;
        this.holds = holds;
        this.recipients = recipients;
        this.contacts = contacts;
        this.links = links;
        this.whatsapp = whatsapp;
        this.audit = audit;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends to each number, in the order of the request, and tells what became of each.
     *
     * @throws Problem 409 when nothing may leave the number, 429 for more test messages than a number sends in a minute
     */
    public List<TestOutcome> send(
            Caller caller,
            Subject subject,
            SenderRoute route,
            Purpose purpose,
            Rendered.Ready message,
            List<PhoneNumber> numbers) {
        holds.refuse(route);
        pace.take(route.sender(), numbers.size());
        // Whatever the caller's transaction becomes: what is sent now leads somewhere now.
        alone.executeWithoutResult(status -> {
            links.keep(
                    caller.workspace(),
                    message.links().stream()
                            .map(link -> new KeepLinks.Kept(null, link))
                            .toList());
            audit.record(
                    caller,
                    subject.kind() + ".tested",
                    subject.kind(),
                    subject.id().toString(),
                    Map.of("numbers", numbers.size()));
        });
        return numbers.stream().map(to -> attempt(purpose, route, message, to)).toList().stream()
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
}
