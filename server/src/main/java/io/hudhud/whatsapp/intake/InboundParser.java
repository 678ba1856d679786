package io.hudhud.whatsapp.intake;

import io.hudhud.whatsapp.WebhookUpdate;
import io.hudhud.whatsapp.WebhookUpdate.IdentityChanged;
import io.hudhud.whatsapp.WebhookUpdate.Ignored;
import io.hudhud.whatsapp.WebhookUpdate.InboundMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one element of {@code messages}: what a person wrote, or what the system says about a person. */
final class InboundParser {

    private InboundParser() {}

    static WebhookUpdate parse(String phoneNumberId, JsonNode contacts, JsonNode message, Instant receivedAt) {
        String type = Json.text(message.path("type"));
        String wamid = Json.text(message.path("id"));
        Instant at = Json.time(message.path("timestamp"), receivedAt);
        if (type == null || wamid == null) {
            return new Ignored("messages.messages", type == null ? "no type" : "no id");
        }
        if (type.equals("system")) {
            return system(phoneNumberId, message, at);
        }
        if (message.has("group_id")) {
            return new Ignored("messages.group", "written in a group");
        }
        String from = Json.text(message.path("from"));
        JsonNode writer = writer(contacts, from);
        String userId = Json.text(message.path("from_user_id"));
        if (userId == null) {
            userId = Json.text(writer.path("user_id"));
        }
        if (from == null && userId == null) {
            return new Ignored("messages.messages", "nobody wrote it");
        }
        JsonNode content = message.path(type);
        return new InboundMessage(
                phoneNumberId,
                wamid,
                from,
                userId,
                Json.text(writer.path("profile").path("name")),
                at,
                type,
                text(type, content),
                payload(type, content),
                quoted(message, type, content),
                message);
    }

    /** The block about who wrote, when the body names several people; BSUID-only writers have no number to find them by. */
    private static JsonNode writer(JsonNode contacts, @Nullable String from) {
        if (from != null) {
            for (JsonNode contact : contacts) {
                if (from.equals(Json.text(contact.path("wa_id")))) {
                    return contact;
                }
            }
        }
        return contacts.size() == 1 ? contacts.path(0) : Json.MAPPER.missingNode();
    }

    private static @Nullable String text(String type, JsonNode content) {
        return switch (type) {
            case "text" -> Json.text(content.path("body"));
            case "button", "order" -> Json.text(content.path("text"));
            case "reaction" -> Json.text(content.path("emoji"));
            case "image", "video", "document" -> Json.text(content.path("caption"));
            case "location" -> Json.text(content.path("name"));
            case "interactive" -> {
                JsonNode reply = reply(content);
                String title = Json.text(reply.path("title"));
                yield title != null ? title : Json.text(reply.path("body"));
            }
            case "edit" -> {
                JsonNode edited = content.path("message");
                String inner = Json.text(edited.path("type"));
                yield inner == null || inner.equals("edit") ? null : text(inner, edited.path(inner));
            }
            default -> null;
        };
    }

    private static @Nullable String payload(String type, JsonNode content) {
        return switch (type) {
            case "button" -> Json.text(content.path("payload"));
            case "interactive" -> {
                JsonNode reply = reply(content);
                String id = Json.text(reply.path("id"));
                yield id != null ? id : Json.text(reply.path("response_json"));
            }
            default -> null;
        };
    }

    private static JsonNode reply(JsonNode interactive) {
        String kind = Json.text(interactive.path("type"));
        return kind == null ? Json.MAPPER.missingNode() : interactive.path(kind);
    }

    private static @Nullable String quoted(JsonNode message, String type, JsonNode content) {
        return type.equals("reaction")
                ? Json.text(content.path("message_id"))
                : Json.text(message.path("context").path("id"));
    }

    private static WebhookUpdate system(String phoneNumberId, JsonNode message, Instant at) {
        JsonNode system = message.path("system");
        String kind = Json.text(system.path("type"));
        if (!"user_changed_number".equals(kind) && !"user_changed_user_id".equals(kind)) {
            return new Ignored("messages.system", "no change of number or user id");
        }
        return new IdentityChanged(
                phoneNumberId,
                Json.text(message.path("from")),
                Json.text(system.path("wa_id")),
                Json.text(system.path("previous_user_id")),
                Json.text(system.path("user_id")),
                at);
    }
}
