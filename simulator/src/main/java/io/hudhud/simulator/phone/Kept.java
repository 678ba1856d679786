package io.hudhud.simulator.phone;

import io.hudhud.simulator.json.Bytes;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.Template;
import org.jspecify.annotations.Nullable;

/** A message that a phone keeps. Its content is drawn when somebody looks; {@code nth} counts the messages of the phone. */
sealed interface Kept {
    long nth();

    PhoneNumber number();

    long at();

    /** The JSON of the message; null when it was too large to be kept. */
    @Nullable
    Bytes content();

    /** From the business; what became of it is in the message log under {@code ordinal}. */
    record Sent(
            long nth,
            PhoneNumber number,
            long at,
            @Nullable Bytes content,
            int ordinal,
            @Nullable Template template) implements Kept {}

    /** From the person; {@code quoted} is the id of the message that it answers. */
    record Received(
            long nth,
            PhoneNumber number,
            long at,
            @Nullable Bytes content,
            String id,
            @Nullable String quoted) implements Kept {}
}
