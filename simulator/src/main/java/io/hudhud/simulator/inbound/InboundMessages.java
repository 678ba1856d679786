package io.hudhud.simulator.inbound;

import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.limit.Limits;
import io.hudhud.simulator.limit.NumberLimits;
import io.hudhud.simulator.phone.Phones;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.webhook.MessageId;
import io.hudhud.simulator.webhook.Outbox;
import io.hudhud.simulator.webhook.Update;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.Users;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Lets people write: opens their window, uses up throughput, tells the subscribed apps. */
public final class InboundMessages {
    private final Limits limits;
    private final Users users;
    private final Outbox outbox;
    private final MessageId ids;
    private final SimulatorTime time;
    private final Phones phones;
    private final AtomicInteger count = new AtomicInteger();

    public InboundMessages(
            Limits limits, Users users, Outbox outbox, MessageId ids, SimulatorTime time, Phones phones) {
        this.limits = limits;
        this.users = users;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
        this.phones = phones;
    }

    /**
     * A message from a person.
     *
     * @param sender key of the person
     * @param name the profile name to show; null for the person's usual one
     * @param content the parts that depend on the type, with {@code type}
     * @param quoted id of the message that it answers; null for none
     * @return the id of the message
     */
    public String receive(
            PhoneNumber number, long sender, @Nullable String name, ObjectNode content, @Nullable String quoted) {
        NumberLimits own = limits.of(number.id(), number.throughput());
        own.throughput().countAt(System.nanoTime());
        own.wrote(sender, time.millis());
        Users.User user = users.of(sender, number.portfolioId());
        String id = ids.ofInbound(user.addressedAs(), count.incrementAndGet());
        ObjectNode message = Json.object();
        if (quoted != null) {
            message.putObject("context")
                    .put("from", number.displayPhoneNumber())
                    .put("id", quoted);
        }
        if (user.waId() != null) {
            message.put("from", user.waId());
        }
        if (user.userId() != null) {
            message.put("from_user_id", user.userId());
        }
        message.put("id", id);
        message.put("timestamp", Long.toString(time.millis() / 1_000));
        message.setAll(content);
        ObjectNode contact = user.toJson();
        if (name != null) {
            contact.withObjectProperty("profile").put("name", name);
        }
        phones.received(number, sender, id, content, quoted, name);
        outbox.tell(new Update.Inbound(number, contact, message));
        return id;
    }

    /** The person turns marketing from this business off, or on again, in WhatsApp itself. */
    public void prefer(PhoneNumber number, long person, boolean marketing) {
        limits.of(number.id(), number.throughput()).prefersMarketing(person, marketing);
        Users.User user = users.of(person, number.portfolioId());
        ObjectNode value = Json.object();
        ObjectNode contact = value.putArray("contacts").addObject();
        ObjectNode preference = value.putArray("user_preferences").addObject();
        if (user.waId() != null) {
            contact.put("wa_id", user.waId());
            preference.put("wa_id", user.waId());
        }
        if (user.userId() != null) {
            contact.put("user_id", user.userId());
            preference.put("user_id", user.userId());
        }
        preference
                .put("detail", "User requested to " + (marketing ? "resume" : "stop") + " marketing messages")
                .put("category", "marketing_messages")
                .put("value", marketing ? "resume" : "stop")
                .put("timestamp", time.millis() / 1_000);
        outbox.tell(new Update.OfNumber(number, "user_preferences", value));
    }
}
