package io.hudhud.whatsapp;

import io.hudhud.whatsapp.SendOutcome.Accepted;
import io.hudhud.whatsapp.SendOutcome.InDoubt;
import io.hudhud.whatsapp.SendOutcome.Refused;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what WhatsApp answered to a send. What is neither its acceptance nor its error envelope leaves the message in doubt. */
final class AnswerReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private AnswerReader() {}

    /** @param retryAfter the header of that name, as sent */
    static SendOutcome read(int status, byte[] body, int length, @Nullable String retryAfter) {
        JsonNode root;
        try {
            root = JSON.readTree(body, 0, length);
        } catch (JacksonException e) {
            return unreadable(status);
        }
        JsonNode error = root.path("error");
        if (error.path("code").isIntegralNumber()) {
            return new Refused(error.path("code").asInt(), details(error), status, seconds(retryAfter));
        }
        JsonNode message = root.path("messages").path(0);
        String wamid = text(message.path("id"));
        if (status / 100 != 2 || wamid == null) {
            return unreadable(status);
        }
        String fate = text(message.path("message_status"));
        boolean held = "held_for_quality_assessment".equals(fate) || "paused".equals(fate);
        return new Accepted(wamid, text(root.path("contacts").path(0).path("wa_id")), held);
    }

    private static InDoubt unreadable(int status) {
        return new InDoubt("HTTP " + status + " without a readable answer");
    }

    private static @Nullable String details(JsonNode error) {
        String details = text(error.path("error_data").path("details"));
        return details != null ? details : text(error.path("message"));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() && !node.stringValue().isBlank()
                ? node.stringValue().strip()
                : null;
    }

    private static @Nullable Duration seconds(@Nullable String header) {
        if (header == null || header.isEmpty() || header.length() > 6) {
            return null;
        }
        return header.chars().allMatch(c -> c >= '0' && c <= '9') ? Duration.ofSeconds(Long.parseLong(header)) : null;
    }
}
