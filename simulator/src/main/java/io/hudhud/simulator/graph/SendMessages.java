package io.hudhud.simulator.graph;

import io.hudhud.simulator.behaviour.Fate;
import io.hudhud.simulator.behaviour.Profile;
import io.hudhud.simulator.behaviour.Profiles;
import io.hudhud.simulator.behaviour.Settings;
import io.hudhud.simulator.chance.Draw;
import io.hudhud.simulator.click.Clicks;
import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Bytes;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.judge.MessageLog;
import io.hudhud.simulator.judge.Outcome;
import io.hudhud.simulator.judge.Refusals;
import io.hudhud.simulator.ladder.Ladder;
import io.hudhud.simulator.limit.Limits;
import io.hudhud.simulator.limit.NumberLimits;
import io.hudhud.simulator.phone.Phones;
import io.hudhud.simulator.review.Pacing;
import io.hudhud.simulator.rules.Send;
import io.hudhud.simulator.rules.SendRules;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.webhook.MessageId;
import io.hudhud.simulator.webhook.Outbox;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.Portfolio;
import io.hudhud.simulator.world.Recipient;
import io.hudhud.simulator.world.Template;
import io.hudhud.simulator.world.Waba;
import io.hudhud.simulator.world.World;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Accepts a message or refuses it: rules, then limits, then the decision what will become of it. */
final class SendMessages {
    private final World world;
    private final Limits limits;
    private final MessageLog log;
    private final Refusals refusals;
    private final Ladder ladder;
    private final Outbox outbox;
    private final Pacing pacing;
    private final Clicks clicks;
    private final Phones phones;
    private final MessageId ids;
    private final SimulatorTime time;
    private final Supplier<Settings> settings;
    private final Supplier<Profiles> profiles;
    private final long seed;

    SendMessages(GraphParts parts) {
        world = parts.world();
        limits = parts.limits();
        log = parts.log();
        refusals = parts.refusals();
        ladder = parts.ladder();
        outbox = parts.outbox();
        pacing = parts.pacing();
        clicks = parts.clicks();
        phones = parts.phones();
        ids = parts.ids();
        time = parts.time();
        settings = parts.settings();
        profiles = parts.profiles();
        seed = parts.seed();
    }

    GraphAnswer send(PhoneNumber number, Bytes bytes, boolean marketingRoute) {
        ObjectNode body = Json.readObject(bytes.array());
        if (body == null) {
            return refuse(number, GraphError.invalid("(#100) The body is not a JSON object."));
        }
        if (!body.has("type") && "read".equals(Json.text(body, "status"))) {
            return markAsRead(number, body);
        }
        GraphError broken = SendRules.firstBroken(new Send(world, number, body, marketingRoute));
        if (broken != null) {
            return refuse(number, broken);
        }
        Recipient recipient = recipient(body);
        NumberLimits own = limits.of(number.id(), number.throughput());
        boolean windowOpen = own.windowOpen(recipient.key(), time.millis());
        GraphError throttled = throttled(number, own, recipient, windowOpen);
        return throttled != null
                ? refuse(number, throttled)
                : accept(number, own, recipient, windowOpen, body, bytes, marketingRoute);
    }

    /** Also what shows a typing indicator: it comes with the same call. */
    private GraphAnswer markAsRead(PhoneNumber number, ObjectNode body) {
        String id = Json.text(body, "message_id");
        if (!id.startsWith("wamid.")) {
            return refuse(number, GraphError.of(131009, "message_id is not the id of a message."));
        }
        Recipient person = Recipient.of(MessageId.personOf(id));
        if (person != null) {
            phones.readByBusiness(person.key(), id, body.has("typing_indicator"));
        }
        return GraphAnswer.success();
    }

    private @Nullable GraphError throttled(
            PhoneNumber number, NumberLimits own, Recipient recipient, boolean windowOpen) {
        Settings how = settings.get();
        if (!own.throughput().tryAt(System.nanoTime())) {
            return GraphError.of(130429, "Cloud API message throughput has been reached.");
        }
        long now = time.millis();
        if (!own.pairs().tryAt(recipient.key(), now, how.pairSpacingMillis())) {
            own.throughput().giveBack();
            return GraphError.of(
                    131056,
                    "Message failed to send because there were too many messages sent from this phone number to the same phone number.");
        }
        Portfolio portfolio = world.portfolio(number.portfolioId());
        int people = portfolio == null ? -1 : portfolio.limit().people();
        if (!windowOpen
                && !limits.ofPortfolio(number.portfolioId())
                        .tryAt(recipient.key(), now, people, how.portfolioWindowMillis())) {
            own.throughput().giveBack();
            return GraphError.of(
                    how.portfolioLimitCode(),
                    "The messaging limit of the business portfolio was reached: " + people + " people in 24 hours.");
        }
        return null;
    }

    private GraphAnswer accept(
            PhoneNumber number,
            NumberLimits own,
            Recipient recipient,
            boolean windowOpen,
            ObjectNode body,
            Bytes bytes,
            boolean marketingRoute) {
        world.remember(recipient);
        Template template = template(number, body);
        String correlation = body.path("biz_opaque_callback_data").asString(null);
        long draw = Draw.mix(
                Draw.mix(seed, recipient.key()), correlation == null ? Draw.of(bytes.array()) : Draw.of(correlation));
        Profile profile = profiles.get().of(recipient.key());
        Fate fate = Fate.tell(
                        seed,
                        recipient.key(),
                        draw,
                        profile,
                        template != null,
                        template != null && template.isMarketing(),
                        windowOpen,
                        own.stoppedMarketing(recipient.key()))
                .orBrokenMedia(body);
        boolean free = template == null
                && own.withinAllowance(
                        YearMonth.from(time.now().atZone(ZoneOffset.UTC)),
                        settings.get().freeServiceMessages());
        int ordinal = log.add(new MessageLog.Entry(
                recipient.key(),
                number.index(),
                template == null ? -1 : template.index(),
                correlation,
                time.millis(),
                draw,
                fate.outcome(),
                fate.code(),
                marketingRoute,
                windowOpen,
                free));
        if (ordinal < 0) {
            return refuse(
                    number,
                    GraphError.of(131000, "The simulator's log is full (" + log.capacity() + " messages): reset it."));
        }
        if (fate.outcome() == Outcome.READ) {
            clicks.accepted(ordinal, draw, profile.reactions(), body, template);
        }
        phones.sent(number, recipient.key(), ordinal, template, bytes);
        boolean told = outbox.hasListeners(number.wabaId()) || playsStatuses(number);
        boolean held = template != null && pacing.holds(template);
        if (template != null && held) {
            pacing.hold(ordinal, template, recipient.key(), draw, fate.outcome(), told);
        } else if (told) {
            ladder.begin(ordinal, recipient.key(), draw, fate.outcome());
        }
        String state = template == null ? "" : held ? "held_for_quality_assessment" : "accepted";
        return GraphAnswer.accepted(answer(recipient, ordinal, state, marketingRoute), ordinal);
    }

    private ObjectNode answer(Recipient recipient, int ordinal, String state, boolean marketingRoute) {
        ObjectNode answer = Json.object().put("messaging_product", "whatsapp");
        ObjectNode contact = answer.putArray("contacts").addObject().put("input", recipient.input());
        if (recipient.waId() != null) {
            contact.put("wa_id", recipient.waId());
        } else {
            contact.put("user_id", recipient.userId());
        }
        String person = Objects.requireNonNullElseGet(recipient.waId(), recipient::input);
        ObjectNode message = answer.putArray("messages").addObject().put("id", ids.ofSent(person, ordinal));
        if (!state.isEmpty()) {
            message.put("message_status", state);
        }
        if (marketingRoute) {
            answer.put("success", true);
        }
        return answer;
    }

    private GraphAnswer refuse(PhoneNumber number, GraphError error) {
        refusals.count(number.id(), error.code());
        return GraphAnswer.refused(error);
    }

    private boolean playsStatuses(PhoneNumber number) {
        Waba waba = world.waba(number.wabaId());
        return waba != null && waba.playsStatuses();
    }

    /** The phone wins over the user id when both are given. */
    private static Recipient recipient(JsonNode body) {
        String to = Json.text(body, "to");
        Recipient recipient = to.isEmpty() ? Recipient.ofUserId(Json.text(body, "recipient")) : Recipient.ofPhone(to);
        return Objects.requireNonNull(recipient, "checked by the rules");
    }

    private @Nullable Template template(PhoneNumber number, JsonNode body) {
        if (!"template".equals(Json.text(body, "type"))) {
            return null;
        }
        JsonNode template = body.path("template");
        return world.template(
                number.wabaId(), Json.text(template, "name"), Json.text(template.path("language"), "code"));
    }
}
