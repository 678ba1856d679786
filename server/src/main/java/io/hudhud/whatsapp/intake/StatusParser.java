package io.hudhud.whatsapp.intake;

import io.hudhud.whatsapp.WebhookUpdate;
import io.hudhud.whatsapp.WebhookUpdate.Failure;
import io.hudhud.whatsapp.WebhookUpdate.Ignored;
import io.hudhud.whatsapp.WebhookUpdate.Ladder;
import io.hudhud.whatsapp.WebhookUpdate.MessageStatus;
import io.hudhud.whatsapp.WebhookUpdate.Pricing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one element of {@code statuses}. */
final class StatusParser {

    private StatusParser() {}

    static WebhookUpdate parse(String phoneNumberId, JsonNode status, Instant receivedAt) {
        String wamid = Json.text(status.path("id"));
        Ladder rung = rung(Json.text(status.path("status")));
        if (wamid == null || rung == null) {
            return new Ignored("messages.statuses", wamid == null ? "no id" : "unknown status");
        }
        return new MessageStatus(
                phoneNumberId,
                wamid,
                rung,
                Json.time(status.path("timestamp"), receivedAt),
                Json.text(status.path("biz_opaque_callback_data")),
                Json.text(status.path("recipient_id")),
                Json.text(status.path("recipient_user_id")),
                pricing(status.path("pricing")),
                rung == Ladder.FAILED ? failure(status.path("errors").path(0)) : null);
    }

    private static @Nullable Ladder rung(@Nullable String status) {
        return switch (status) {
            case "sent" -> Ladder.SENT;
            case "delivered" -> Ladder.DELIVERED;
            case "read", "played" -> Ladder.READ;
            case "failed" -> Ladder.FAILED;
            case null, default -> null;
        };
    }

    private static @Nullable Pricing pricing(JsonNode pricing) {
        String category = Json.text(pricing.path("category"));
        if (category == null) {
            return null;
        }
        JsonNode billable = pricing.path("billable");
        return new Pricing(
                category, Json.text(pricing.path("type")), billable.isBoolean() ? billable.booleanValue() : null);
    }

    /** A failure without a readable code is still a failure: code 0 is none of WhatsApp's message errors. */
    private static Failure failure(JsonNode error) {
        String details = Json.text(error.path("error_data").path("details"));
        return new Failure(error.path("code").asInt(0), details != null ? details : Json.text(error.path("title")));
    }
}
