package io.hudhud.simulator.webhook;

import io.hudhud.simulator.judge.Step;
import io.hudhud.simulator.world.PhoneNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One thing that a subscribed app is told. A webhook carries one to a thousand of them. */
public sealed interface Update {
    String wabaId();

    /** A status of a sent message; its text is written when it leaves, from the message log. */
    record Status(PhoneNumber number, int ordinal, Step step, long atMillis) implements Update {
        @Override
        public String wabaId() {
            return number.wabaId();
        }
    }

    /** A message that a person sent; {@code contact} says who. */
    record Inbound(PhoneNumber number, @Nullable ObjectNode contact, ObjectNode message) implements Update {
        @Override
        public String wabaId() {
            return number.wabaId();
        }
    }

    /** A change of another field of the number's webhooks, such as user_preferences; {@code value} lacks only product and metadata. */
    record OfNumber(PhoneNumber number, String field, ObjectNode value) implements Update {
        @Override
        public String wabaId() {
            return number.wabaId();
        }
    }

    /** A change of the business account, such as message_template_status_update. */
    record OfAccount(String wabaId, String field, ObjectNode value, long atMillis) implements Update {}
}
