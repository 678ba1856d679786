package io.hudhud.direct;

import static io.hudhud.tables.Tables.DIRECT_MESSAGE;

import io.hudhud.contact.ContactFinder;
import io.hudhud.contact.Recipient;
import io.hudhud.contact.Recipients;
import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.NewMessage;
import io.hudhud.delivery.NewOrigin;
import io.hudhud.delivery.OriginKind;
import io.hudhud.delivery.Queue;
import io.hudhud.direct.AskResult.Queued;
import io.hudhud.direct.AskResult.Refused;
import io.hudhud.direct.MessageRequest.To;
import io.hudhud.link.KeepLinks;
import io.hudhud.link.LinkedMessage;
import io.hudhud.link.NewLink;
import io.hudhud.sender.SenderRoute;
import io.hudhud.sender.Senders;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.CompiledTemplate;
import io.hudhud.template.RenderSkip;
import io.hudhud.template.Rendered;
import io.hudhud.workspace.Caller;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import tools.jackson.databind.json.JsonMapper;

/** Takes a message from another system: checked, filled in, stored and queued in one transaction. */
@Component
public class AskForMessage {

    private final DSLContext db;
    private final Senders senders;
    private final ContactFinder finder;
    private final Recipients recipients;
    private final ReadyTemplates templates;
    private final Queue queue;
    private final KeepLinks links;
    private final JsonMapper json;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    AskForMessage(
            DSLContext db,
            Senders senders,
            ContactFinder finder,
            Recipients recipients,
            ReadyTemplates templates,
            Queue queue,
            KeepLinks links,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.senders = senders;
        this.finder = finder;
        this.recipients = recipients;
        this.templates = templates;
        this.queue = queue;
        this.links = links;
        this.json = json;
        this.clock = clock;
    }

    /** @throws io.hudhud.shared.Problem 404 when there is no such template in the caller's workspace */
    @Transactional
    public AskResult ask(Caller caller, MessageRequest request) {
        var result = tryTo(caller, request);
        if (result instanceof Refused) {
            // A person who became a contact only for this stays unknown.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return result;
    }

    private AskResult tryTo(Caller caller, MessageRequest request) {
        var workspace = caller.workspace();
        var route = senders.route(workspace, request.sender());
        if (route.isEmpty()) {
            return new Refused(MessageProblem.NO_SUCH_SENDER, "there is no such sender in this workspace");
        }
        Instant until = request.usefulUntil();
        if (until != null && !clock.instant().isBefore(until)) {
            return new Refused(MessageProblem.NOT_USEFUL_ANY_MORE, "usefulUntil has passed already");
        }
        var ready = templates.get(
                workspace,
                request.sender(),
                request.template(),
                request.values().keySet());
        if (!ready.ofSender()) {
            return new Refused(
                    MessageProblem.TEMPLATE_OF_ANOTHER_ACCOUNT,
                    "this template belongs to another WhatsApp business account than the sender");
        }
        if (!ready.unknown().isEmpty()) {
            return new Refused(
                    MessageProblem.UNKNOWN_VARIABLE,
                    "the template has no variable " + String.join(", ", ready.unknown()));
        }
        var person = person(route.get(), request.to());
        if (person.isEmpty()) {
            return new Refused(MessageProblem.NO_SUCH_CONTACT, "there is no such contact in this workspace");
        }
        var problem = MayAsk.problem(person.get(), request.purpose());
        if (problem.isPresent()) {
            return problem.get();
        }
        return switch (fill(ready.template(), person.get(), request)) {
            case Rendered.Skipped(var reason, var detail) -> refused(reason, detail);
            case Rendered.Ready filled -> queue(caller, person.get(), request, filled);
        };
    }

    private Optional<Recipient> person(SenderRoute route, To to) {
        long contact = switch (to) {
            case To.Contact(long id) -> id;
            case To.Phone(String digits) ->
                finder.findOrCreate(route.workspace(), route.portfolio(), digits, null, null);
        };
        return Optional.ofNullable(recipients
                .load(route.workspace(), route.portfolio(), List.of(contact))
                .get(contact));
    }

    /** In the language that was asked for, else the person's, else the only one that there is. */
    private static Rendered fill(CompiledTemplate template, Recipient person, MessageRequest request) {
        String asked = request.language();
        var rendered = template.render(standIn(person, asked == null ? person.language() : asked, request.values()));
        var languages = template.languages().keySet();
        boolean onlyOne = asked == null && languages.size() == 1;
        return onlyOne && rendered instanceof Rendered.Skipped(var reason, var _) && reason == RenderSkip.NO_VARIANT
                ? template.render(standIn(person, languages.iterator().next(), request.values()))
                : rendered;
    }

    /** The person with the request's values in place of attributes. */
    private static Recipient standIn(Recipient person, @Nullable String language, Map<String, String> values) {
        var fields = HashMap.<String, String>newHashMap(values.size());
        values.forEach((variable, value) -> fields.put(ReadyTemplates.attribute(variable), value));
        return person.reading(language).with(fields);
    }

    private static Refused refused(RenderSkip reason, @Nullable String detail) {
        return switch (reason) {
            case NO_VARIANT ->
                new Refused(
                        MessageProblem.NO_VARIANT,
                        detail == null
                                ? "say in which language: this person's is not known"
                                : "the template has no approved variant in " + detail);
            case NO_DESTINATION ->
                new Refused(
                        MessageProblem.NO_DESTINATION,
                        "clicks on " + detail + " are counted: its value has to be a whole web address,"
                                + " such as https://shop.example/cart/7");
            case MISSING_VALUE ->
                new Refused(MessageProblem.MISSING_VALUE, "the variable " + detail + " has no usable value");
            case TEXT_TOO_LONG ->
                new Refused(MessageProblem.TEXT_TOO_LONG, "with this value of " + detail + " the text is too long");
        };
    }

    private Queued queue(Caller caller, Recipient person, MessageRequest request, Rendered.Ready filled) {
        var workspace = caller.workspace();
        Instant now = clock.instant();
        long origin = queue.monthly(workspace, originOf(request, now));
        // Each request is a message of its own: who asks twice says so by the Idempotency-Key.
        long dedup = random.nextLong(1, Long.MAX_VALUE);
        var key = queue.add(workspace, origin, List.of(new NewMessage(person.id(), dedup, now)))
                .getFirst()
                .orElseThrow(() -> new IllegalStateException("two requests drew the same number"));
        store(workspace, key, caller, request, filled, now);
        var carrier = new LinkedMessage(key.period(), key.origin(), key.id(), person.id());
        links.keepAhead(
                workspace,
                filled.links().stream()
                        .map(link -> new KeepLinks.Kept(carrier, link))
                        .toList());
        return new Queued(key, person.id());
    }

    private void store(
            WorkspaceId workspace,
            MessageKey key,
            Caller caller,
            MessageRequest request,
            Rendered.Ready filled,
            Instant now) {
        db.insertInto(DIRECT_MESSAGE)
                .set(DIRECT_MESSAGE.WORKSPACE_ID, workspace.value())
                .set(DIRECT_MESSAGE.PERIOD, key.period())
                .set(DIRECT_MESSAGE.ORIGIN_ID, key.origin())
                .set(DIRECT_MESSAGE.MESSAGE_ID, key.id())
                .set(DIRECT_MESSAGE.TEMPLATE_ID, request.template())
                .set(DIRECT_MESSAGE.LANGUAGE, filled.language())
                .set(DIRECT_MESSAGE.CATEGORY, filled.category().name().toLowerCase(Locale.ROOT))
                .set(DIRECT_MESSAGE.OBJECT, filled.template())
                .set(
                        DIRECT_MESSAGE.FILLED,
                        JSONB.valueOf(json.writeValueAsString(
                                Map.of("language", filled.language(), "values", filled.values()))))
                .set(
                        DIRECT_MESSAGE.LINK_TOKENS,
                        filled.links().stream().map(NewLink::token).toArray(String[]::new))
                .set(DIRECT_MESSAGE.USEFUL_UNTIL, request.usefulUntil())
                .set(DIRECT_MESSAGE.ACTOR_KIND, caller.actor().kind().word())
                .set(DIRECT_MESSAGE.ACTOR_ID, caller.actor().id())
                .set(DIRECT_MESSAGE.ASKED_AT, now)
                .execute();
    }

    /** One origin per sender, template, lane, purpose and month: a paused template holds its own messages only. */
    private static NewOrigin originOf(MessageRequest request, Instant now) {
        String name = "direct " + request.sender() + " " + request.template();
        return new NewOrigin(
                OriginKind.API,
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                request.sender(),
                request.lane(),
                request.purpose(),
                request.template(),
                now,
                false,
                null,
                null,
                null,
                null,
                request.purpose() == Purpose.TRANSACTIONAL,
                null);
    }
}
