package io.hudhud.simulator.drawing;

import static io.hudhud.simulator.drawing.DrawButtons.kind;

import io.hudhud.simulator.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages without a template, from either side. */
final class DrawFreeMessage {
    private DrawFreeMessage() {}

    static ObjectNode of(JsonNode message) {
        String type = Json.text(message, "type", "text");
        JsonNode part = message.path(type);
        ObjectNode drawn = Json.object().put("kind", type);
        switch (type) {
            case "text" -> DrawMessage.text(drawn, Json.text(part, "body"));
            case "image", "video", "audio", "document", "sticker" -> {
                drawn.set("header", DrawMessage.file(type, part));
                DrawMessage.text(drawn, Json.text(part, "caption"));
            }
            case "location" -> drawn.set("header", DrawMessage.location(part));
            case "contacts" -> drawn.set("contacts", contacts(part));
            case "reaction" -> {
                DrawMessage.copy(part, "emoji", drawn, "emoji");
                DrawMessage.copy(part, "message_id", drawn, "message");
            }
            case "button" -> DrawMessage.text(drawn, Json.text(part, "text"));
            case "order" -> {
                drawn.put("items", part.path("product_items").size());
                DrawMessage.text(drawn, Json.text(part, "text"));
            }
            case "interactive" -> {
                return interactive(part);
            }
            default -> {
                return DrawMessage.unknown(type);
            }
        }
        return drawn;
    }

    private static ObjectNode interactive(JsonNode message) {
        String type = Json.text(message, "type");
        if (type.endsWith("_reply")) {
            return answer(type, message.path(type));
        }
        ObjectNode drawn = Json.object().put("kind", "interactive");
        JsonNode header = message.path("header");
        if (!header.isMissingNode()) {
            drawn.set("header", header(header));
        }
        DrawMessage.text(drawn, Json.text(message.path("body"), "text"));
        DrawMessage.copy(message.path("footer"), "text", drawn, "footer");
        JsonNode action = message.path("action");
        if (type.equals("carousel")) {
            ArrayNode cards = drawn.putArray("cards");
            action.path("cards").forEach(card -> cards.add(interactive(card)));
        } else if (type.equals("button") || action.has("buttons")) {
            ArrayNode buttons = drawn.putArray("buttons");
            action.path("buttons").forEach(button -> buttons.add(reply(button.path("reply"))));
        } else {
            drawn.putArray("buttons").add(button(type, action));
        }
        return drawn;
    }

    /** What a person chose: a reply button, a row of a list, the values of a flow. */
    private static ObjectNode answer(String type, JsonNode reply) {
        ObjectNode drawn = Json.object().put("kind", type);
        DrawMessage.text(drawn, Json.text(reply, "title", Json.text(reply, "body")));
        DrawMessage.copy(reply, "description", drawn, "footer");
        return drawn;
    }

    private static ObjectNode header(JsonNode header) {
        String type = Json.text(header, "type");
        return type.equals("text")
                ? Json.object().put("kind", "text").put("text", Json.text(header, "text"))
                : DrawMessage.file(type, header.path(type));
    }

    private static ObjectNode reply(JsonNode reply) {
        return kind("reply", Json.text(reply, "title")).put("id", Json.text(reply, "id"));
    }

    private static ObjectNode button(String type, JsonNode action) {
        JsonNode parameters = action.path("parameters");
        return switch (type) {
            case "list" -> list(action);
            case "cta_url" ->
                kind("url", Json.text(parameters, "display_text")).put("url", Json.text(parameters, "url"));
            case "flow" ->
                kind("flow", Json.text(parameters, "flow_cta"))
                        .put("token", Json.text(parameters, "flow_token", "unused"));
            case "product" -> DrawMessage.product(action).put("text", "");
            case "product_list" -> DrawMessage.products("", action.path("sections"));
            case "catalog_message" -> {
                ObjectNode catalog = kind("catalog", "");
                DrawMessage.copy(parameters, "thumbnail_product_retailer_id", catalog, "product");
                yield catalog;
            }
            default -> kind("other", "").put("type", type);
        };
    }

    private static ObjectNode list(JsonNode action) {
        ObjectNode list = kind("list", Json.text(action, "button"));
        ArrayNode sections = list.putArray("sections");
        for (JsonNode section : action.path("sections")) {
            ArrayNode rows = sections.addObject()
                    .put("title", Json.text(section, "title"))
                    .putArray("rows");
            for (JsonNode row : section.path("rows")) {
                ObjectNode drawn =
                        rows.addObject().put("id", Json.text(row, "id")).put("title", Json.text(row, "title"));
                DrawMessage.copy(row, "description", drawn, "description");
            }
        }
        return list;
    }

    private static ArrayNode contacts(JsonNode contacts) {
        ArrayNode drawn = Json.array();
        for (JsonNode contact : contacts) {
            ObjectNode one = drawn.addObject().put("name", Json.text(contact.path("name"), "formatted_name"));
            DrawMessage.copy(contact.path("phones").path(0), "phone", one, "phone");
        }
        return drawn;
    }
}
