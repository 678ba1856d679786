package io.hudhud.campaign;

import io.github.bucket4j.Bucket;
import io.hudhud.audience.Audiences;
import io.hudhud.contact.ContactFinder;
import io.hudhud.contact.Recipient;
import io.hudhud.contact.Recipients;
import io.hudhud.contact.Standing;
import io.hudhud.sender.SenderRoute;
import io.hudhud.sender.Senders;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.Problem;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.MappingProblem;
import io.hudhud.template.Rendered;
import io.hudhud.template.TemplateRenderer;
import io.hudhud.whatsapp.Addressee;
import io.hudhud.whatsapp.MessageRequest;
import io.hudhud.whatsapp.Route;
import io.hudhud.whatsapp.SendMessage;
import io.hudhud.whatsapp.SendOutcome;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows a campaign on a few phones. Straight to WhatsApp, beside the ledger and the queue: test messages are no messages of
 * the campaign and are counted nowhere. They stay below the sender's pace by being few (see {@link #bucket}); what the
 * pump keeps free of a sender's rate is more than they take.
 */
@Service
public class SendTest {

    private static final int PER_MINUTE = 20;

    /** Names no message of the ledger, so that the statuses of tests count nowhere. */
    private static final String ECHO = "test";

    /** Nobody is known: only constants and fallbacks are filled in. */
    private static final Recipient UNKNOWN_PERSON =
            new Recipient(0, null, null, null, null, null, Standing.NONE, Standing.NONE, false, false, Map.of());

    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final Campaigns campaigns;
    private final TemplateRenderer renderer;
    private final Audiences audiences;
    private final Recipients recipients;
    private final ContactFinder contacts;
    private final Senders senders;
    private final SendMessage whatsapp;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final DSLContext db;
    private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();

    SendTest(
            Campaigns campaigns,
            TemplateRenderer renderer,
            Audiences audiences,
            Recipients recipients,
            ContactFinder contacts,
            Senders senders,
            SendMessage whatsapp,
            AuditTrail audit,
            TransactionTemplate transaction,
            DSLContext db) {
        this.campaigns = campaigns;
        this.renderer = renderer;
        this.audiences = audiences;
        this.recipients = recipients;
        this.contacts = contacts;
        this.senders = senders;
        this.whatsapp = whatsapp;
        this.audit = audit;
        this.transaction = transaction;
        this.db = db;
    }

    /**
     * Sends to each number, in the order of the request, and tells what became of each.
     *
     * @throws Problem 404, 409 when the draft lacks what a message needs or the sample cannot be filled in, 429 for more than
     *     20 test messages a minute from one number
     */
    public List<TestOutcome> send(Caller caller, UUID id, TestSend test) {
        var workspace = caller.workspace();
        var settings = campaigns.get(workspace, id).settings();
        var route = route(workspace, settings);
        var message = message(workspace, settings, test, route);
        if (!bucket(route.sender()).tryConsume(test.to().size())) {
            throw Problem.of(
                    HttpStatus.TOO_MANY_REQUESTS,
                    CampaignProblem.TOO_MANY_TEST_SENDS,
                    "a number sends at most " + PER_MINUTE + " test messages a minute: try again in a minute");
        }
        transaction.executeWithoutResult(status -> audit.record(
                caller,
                "campaign.tested",
                "campaign",
                id.toString(),
                Map.of("numbers", test.to().size())));
        var path = route.of(message.category().name());
        return test.to().stream()
                .map(to -> attempt(workspace, settings.purpose(), route, path, message, to))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private CompletableFuture<TestOutcome> attempt(
            WorkspaceId workspace,
            Purpose purpose,
            SenderRoute route,
            Route path,
            Rendered.Ready message,
            PhoneNumber to) {
        if (saidNo(workspace, route, purpose, to)) {
            return CompletableFuture.completedFuture(new TestOutcome.NotSent(
                    to, "This number has opted out: Hudhud sends it nothing, no tests either."));
        }
        return whatsapp.send(
                        route.number(),
                        MessageRequest.of(path, Addressee.of(to), ECHO, "template", message.template()),
                        TIMEOUT)
                .thenApply(outcome -> outcome(to, outcome));
    }

    private boolean saidNo(WorkspaceId workspace, SenderRoute route, Purpose purpose, PhoneNumber to) {
        return contacts.find(workspace, route.portfolio(), to.value().substring(1), null)
                .flatMap(contact -> load(workspace, route, contact))
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
                        "WhatsApp refused it: " + refused.code()
                                + (refused.details() == null ? "" : " " + refused.details()));
            case SendOutcome.NotSent notSent ->
                new TestOutcome.NotSent(to, "WhatsApp could not be reached: " + notSent.cause());
            case SendOutcome.InDoubt _ -> new TestOutcome.Unknown(to);
        };
    }

    private SenderRoute route(WorkspaceId workspace, CampaignSettings settings) {
        return Optional.ofNullable(settings.sender())
                .flatMap(sender -> senders.route(workspace, sender))
                .orElseThrow(() -> notPossible("choose the number that sends first"));
    }

    private Rendered.Ready message(WorkspaceId workspace, CampaignSettings settings, TestSend test, SenderRoute route) {
        UUID template = settings.template();
        if (template == null) {
            throw notPossible("choose a template first");
        }
        renderer.check(workspace, template, settings.mapping()).stream()
                .filter(MappingProblem::isBlocking)
                .findFirst()
                .ifPresent(problem -> {
                    throw notPossible(problem.sentence());
                });
        var person = sample(workspace, settings, test, route);
        return switch (renderer.compile(workspace, template, settings.mapping(), settings.languages())
                .render(person)) {
            case Rendered.Ready ready -> ready;
            case Rendered.Skipped skipped ->
                throw notPossible("the sample contact would not get it: "
                        + skipped.reason().name().toLowerCase(Locale.ROOT)
                        + " (" + Objects.requireNonNullElse(skipped.detail(), "language unknown")
                        + "). Choose another contact or language");
        };
    }

    private Recipient sample(WorkspaceId workspace, CampaignSettings settings, TestSend test, SenderRoute route) {
        Long sample = test.sample();
        var person = sample == null
                ? firstOf(workspace, settings)
                        .flatMap(first -> load(workspace, route, first))
                        .orElse(UNKNOWN_PERSON)
                : load(workspace, route, sample)
                        .orElseThrow(() -> notPossible("there is no contact " + sample + " in this workspace"));
        return test.language() == null ? person : person.reading(test.language());
    }

    private Optional<Long> firstOf(WorkspaceId workspace, CampaignSettings settings) {
        var audience = settings.wholeAudience();
        return audience == null || !audiences.missingLists(workspace, audience).isEmpty()
                ? Optional.empty()
                : db.fetchOptional(db.selectFrom(
                                        audiences.select(workspace, audience).asTable("audience"))
                                .limit(1))
                        .map(row -> row.value1());
    }

    private Optional<Recipient> load(WorkspaceId workspace, SenderRoute route, long contact) {
        return Optional.ofNullable(
                recipients.load(workspace, route.portfolio(), List.of(contact)).get(contact));
    }

    private Bucket bucket(UUID sender) {
        return buckets.computeIfAbsent(
                sender,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                        .build());
    }

    private static Problem notPossible(String why) {
        return Problem.of(HttpStatus.CONFLICT, CampaignProblem.TEST_NOT_POSSIBLE, why);
    }
}
