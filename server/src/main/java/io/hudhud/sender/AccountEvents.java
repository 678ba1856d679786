package io.hudhud.sender;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the events of {@code account_update} mean for sending (Meta, "Policy enforcement", 2025-11-04). */
final class AccountEvents {

    private AccountEvents() {}

    /** What the account may still do after an event; null when the event changes nothing about that. */
    static @Nullable Restriction restriction(String event, JsonNode value) {
        return switch (event) {
            case "ACCOUNT_DELETED", "PARTNER_REMOVED" -> Restriction.LOST;
            case "PARTNER_ADDED", "ACCOUNT_RECONNECTED" -> Restriction.NONE;
            case "DISABLED_UPDATE" ->
                switch (value.path("ban_info").path("waba_ban_state").asString("")) {
                    case "DISABLE" -> Restriction.LOST;
                    case "REINSTATE" -> Restriction.NONE;
                    default -> null;
                };
            case "ACCOUNT_RESTRICTION" -> harshest(value.path("restriction_info"));
            default -> null;
        };
    }

    private static @Nullable Restriction harshest(JsonNode restrictions) {
        Restriction found = null;
        for (JsonNode restriction : restrictions) {
            switch (restriction.path("restriction_type").asString("")) {
                case "RESTRICTED_CUSTOMER_INITIATED_MESSAGING" -> {
                    return Restriction.ALL;
                }
                case "RESTRICTED_BIZ_INITIATED_MESSAGING" -> found = Restriction.TEMPLATES;
                default -> {
                    // Takes something else away, such as adding numbers.
                }
            }
        }
        return found;
    }

    /** When the last of the restrictions ends by itself, where WhatsApp says so. */
    static @Nullable Instant until(JsonNode value) {
        long last = 0;
        for (JsonNode restriction : value.path("restriction_info")) {
            last = Math.max(last, restriction.path("expiration").asLong(0));
        }
        return last == 0 ? null : Instant.ofEpochSecond(last);
    }
}
