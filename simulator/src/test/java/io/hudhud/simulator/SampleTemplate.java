package io.hudhud.simulator;

import io.hudhud.simulator.json.Json;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The template that a sample of a send must have been made for, read backwards from its parameters. */
final class SampleTemplate {
    private SampleTemplate() {}

    /** A seed document with that template, approved. */
    static ObjectNode seedFor(JsonNode template, String category) {
        ObjectNode seed = Json.object();
        ObjectNode made = seed.putArray("templates").addObject();
        made.put("waba", Caller.WABA)
                .put("name", Json.text(template, "name"))
                .put("language", Json.text(template.path("language"), "code"))
                .put("category", category)
                .put("parameter_format", template.toString().contains("parameter_name") ? "NAMED" : "POSITIONAL");
        made.set("components", components(template.path("components")));
        return seed;
    }

    private static ArrayNode components(JsonNode sent) {
        ArrayNode made = Json.array();
        ArrayNode buttons = Json.array();
        boolean body = false;
        for (JsonNode component : sent) {
            JsonNode parameters = component.path("parameters");
            switch (Json.text(component, "type").toLowerCase(Locale.ROOT)) {
                case "header" -> header(made.addObject().put("type", "HEADER"), parameters);
                case "body" -> {
                    body = true;
                    made.addObject().put("type", "BODY").put("text", text(parameters));
                }
                case "button" -> button(buttons, component);
                case "limited_time_offer" ->
                    made.addObject()
                            .put("type", "LIMITED_TIME_OFFER")
                            .putObject("limited_time_offer")
                            .put("has_expiration", true);
                case "carousel" -> {
                    ArrayNode cards = made.addObject().put("type", "CAROUSEL").putArray("cards");
                    component
                            .path("cards")
                            .forEach(card -> cards.addObject().set("components", components(card.path("components"))));
                }
                default -> {
                    // Only for the send.
                }
            }
        }
        if (!body) {
            made.addObject().put("type", "BODY").put("text", "Hello.");
        }
        if (!buttons.isEmpty()) {
            made.addObject().put("type", "BUTTONS").set("buttons", buttons);
        }
        return made;
    }

    private static void header(ObjectNode header, JsonNode parameters) {
        String type = Json.text(parameters.path(0), "type");
        header.put("format", type.toUpperCase(Locale.ROOT));
        if (type.equals("text")) {
            header.put("text", text(parameters));
        }
    }

    private static String text(JsonNode parameters) {
        StringBuilder text = new StringBuilder("Text");
        int number = 0;
        for (JsonNode parameter : parameters) {
            text.append(" and {{")
                    .append(Json.text(parameter, "parameter_name", Integer.toString(++number)))
                    .append("}}");
        }
        return text.append('.').toString();
    }

    private static void button(ArrayNode buttons, JsonNode component) {
        int index = component.path("index").asInt();
        while (buttons.size() <= index) {
            buttons.addObject().put("type", "QUICK_REPLY").put("text", "Reply " + buttons.size());
        }
        ObjectNode button = buttons.objectNode()
                .put("type", Json.text(component, "sub_type").toUpperCase(Locale.ROOT))
                .put("text", "Tap");
        if ("URL".equals(Json.text(button, "type"))) {
            button.put("url", "https://shop.example/{{1}}");
        }
        buttons.set(index, button);
    }
}
