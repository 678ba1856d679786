package io.hudhud.simulator.rules;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What free (non-template) messages must look like. Limits: Meta, interactive and text message pages, 2025. */
final class SessionRules {
    private static final int TEXT = 4096;
    private static final int CAPTION = 1024;
    private static final int BUTTON_BODY = 1024;
    private static final int FOOTER = 60;

    static final List<SendRule> ALL = List.of(
            SessionRules::text,
            SessionRules::media,
            SessionRules::location,
            SessionRules::contacts,
            SessionRules::reaction,
            SessionRules::interactive);

    private SessionRules() {}

    private static @Nullable GraphError text(Send send) {
        return is(send, "text") ? Lengths.required(send.body().path("text").path("body"), "text.body", TEXT) : null;
    }

    private static @Nullable GraphError media(Send send) {
        String type = Json.text(send.body(), "type");
        if (!MediaRules.KINDS.contains(type)) {
            return null;
        }
        JsonNode file = send.body().path(type);
        GraphError caption = Lengths.optional(file.path("caption"), type + ".caption", CAPTION);
        return caption != null ? caption : MediaRules.check(send, file, type);
    }

    private static @Nullable GraphError location(Send send) {
        JsonNode location = send.body().path("location");
        return is(send, "location") && !(location.has("latitude") && location.has("longitude"))
                ? GraphError.of(131008, "location needs latitude and longitude.")
                : null;
    }

    private static @Nullable GraphError contacts(Send send) {
        if (!is(send, "contacts")) {
            return null;
        }
        for (JsonNode contact : send.body().path("contacts")) {
            if (Json.text(contact.path("name"), "formatted_name").isEmpty()) {
                return GraphError.of(131008, "contacts[].name.formatted_name is required.");
            }
        }
        return send.body().path("contacts").isEmpty() ? GraphError.of(131008, "contacts must not be empty.") : null;
    }

    private static @Nullable GraphError reaction(Send send) {
        return is(send, "reaction")
                        && Json.text(send.body().path("reaction"), "message_id").isEmpty()
                ? GraphError.of(131008, "reaction.message_id is required.")
                : null;
    }

    private static @Nullable GraphError interactive(Send send) {
        if (!is(send, "interactive")) {
            return null;
        }
        JsonNode message = send.body().path("interactive");
        GraphError footer = Lengths.optional(message.path("footer").path("text"), "interactive.footer.text", FOOTER);
        return footer != null
                ? footer
                : switch (Json.text(message, "type")) {
                    case "button" -> buttons(message);
                    case "list" -> list(message);
                    case "cta_url",
                            "flow",
                            "product",
                            "product_list",
                            "catalog_message",
                            "location_request_message",
                            "carousel",
                            "address_message",
                            "contact_request" -> null;
                    default -> GraphError.of(131009, "interactive.type is not a known type.");
                };
    }

    private static @Nullable GraphError buttons(JsonNode message) {
        JsonNode buttons = message.path("action").path("buttons");
        if (buttons.isEmpty() || buttons.size() > 3) {
            return GraphError.of(131009, "interactive.action.buttons must be 1 to 3.");
        }
        for (JsonNode button : buttons) {
            GraphError title = Lengths.required(button.path("reply").path("title"), "button title", 20);
            GraphError id = Lengths.required(button.path("reply").path("id"), "button id", 256);
            if (title != null || id != null) {
                return title != null ? title : id;
            }
        }
        return Lengths.required(message.path("body").path("text"), "interactive.body.text", BUTTON_BODY);
    }

    private static @Nullable GraphError list(JsonNode message) {
        JsonNode action = message.path("action");
        GraphError button = Lengths.required(action.path("button"), "interactive.action.button", 20);
        if (button != null) {
            return button;
        }
        int rows = 0;
        for (JsonNode section : action.path("sections")) {
            for (JsonNode row : section.path("rows")) {
                rows++;
                GraphError id = Lengths.required(row.path("id"), "row id", 200);
                GraphError title = Lengths.required(row.path("title"), "row title", 24);
                GraphError description = Lengths.optional(row.path("description"), "row description", 72);
                if (id != null || title != null || description != null) {
                    return id != null ? id : title != null ? title : description;
                }
            }
        }
        if (rows == 0 || rows > 10 || action.path("sections").size() > 10) {
            return GraphError.of(131009, "A list has 1 to 10 rows in at most 10 sections.");
        }
        return Lengths.required(message.path("body").path("text"), "interactive.body.text", TEXT);
    }

    private static boolean is(Send send, String type) {
        return type.equals(Json.text(send.body(), "type", "text"));
    }
}
