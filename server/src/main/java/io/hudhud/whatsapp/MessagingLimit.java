package io.hudhud.whatsapp;

import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How many different people a portfolio may message outside windows per moving 24 hours; empty = unlimited. */
public record MessagingLimit(OptionalInt people) {

    private static final String TIER = "TIER_";

    /** Reads {@code TIER_250}, {@code TIER_2K}, {@code TIER_UNLIMITED}, 2000 or -1; null for anything else. */
    public static @Nullable MessagingLimit of(JsonNode node) {
        if (node.isIntegralNumber()) {
            return people(node.asInt());
        }
        if (!node.isString() || !node.stringValue().startsWith(TIER)) {
            return null;
        }
        String step = node.stringValue().substring(TIER.length()).toUpperCase(Locale.ROOT);
        if (step.equals("UNLIMITED")) {
            return new MessagingLimit(OptionalInt.empty());
        }
        boolean thousands = step.endsWith("K");
        try {
            int number = Integer.parseInt(thousands ? step.substring(0, step.length() - 1) : step);
            return people(thousands ? number * 1_000 : number);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable MessagingLimit people(int number) {
        if (number == -1) {
            return new MessagingLimit(OptionalInt.empty());
        }
        return number > 0 ? new MessagingLimit(OptionalInt.of(number)) : null;
    }
}
