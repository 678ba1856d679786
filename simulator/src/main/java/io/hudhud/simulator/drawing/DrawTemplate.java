package io.hudhud.simulator.drawing;

import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.Template;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A template's components joined with the parameters of a send. */
final class DrawTemplate {
    private static final Set<String> FILES = Set.of("image", "video", "document", "gif");

    private DrawTemplate() {}

    /** Draws a template; {@code sent} is the components of the send. */
    static ObjectNode of(Template template, JsonNode sent) {
        ObjectNode drawn = Json.object().put("kind", "template").put("language", template.language());
        boolean arabic = template.language().startsWith("ar");
        parts(drawn, template.components(), sent, arabic);
        JsonNode target = SendParameters.of(sent, "tap_target_configuration")
                .first()
                .path("tap_target_configuration")
                .path(0);
        if (!target.isMissingNode()) {
            drawn.putObject("target").put("url", Json.text(target, "url")).put("text", Json.text(target, "title"));
        }
        return drawn;
    }

    private static void parts(ObjectNode drawn, JsonNode components, JsonNode sent, boolean arabic) {
        for (JsonNode component : components) {
            String type = Json.text(component, "type").toUpperCase(Locale.ROOT);
            switch (type) {
                case "HEADER" -> drawn.set("header", header(component, sent));
                case "BODY" ->
                    DrawMessage.text(drawn, SendParameters.of(sent, "body").fill(body(component, arabic)));
                case "FOOTER" -> drawn.put("footer", footer(component, arabic));
                case "BUTTONS" -> drawn.set("buttons", DrawButtons.of(component.path("buttons"), sent));
                case "LIMITED_TIME_OFFER" -> drawn.set("offer", offer(component.path("limited_time_offer"), sent));
                case "CAROUSEL" -> drawn.set("cards", cards(component.path("cards"), sent, arabic));
                case "CALL_PERMISSION_REQUEST" ->
                    drawn.withArrayProperty("buttons")
                            .addObject()
                            .put("kind", "other")
                            .put("type", type);
                default -> drawn.withArrayProperty("others").add(DrawMessage.unknown(type));
            }
        }
    }

    private static ObjectNode header(JsonNode header, JsonNode sent) {
        SendParameters parameters = SendParameters.of(sent, "header");
        String format = Json.text(header, "format", "TEXT").toLowerCase(Locale.ROOT);
        JsonNode given = parameters.first();
        if (FILES.contains(format)) {
            String parameter = format.equals("gif") ? "video" : format;
            return DrawMessage.file(parameter, given.path(parameter));
        }
        return switch (format) {
            case "text" -> Json.object().put("kind", "text").put("text", parameters.fill(Json.text(header, "text")));
            case "location" -> DrawMessage.location(given.path("location"));
            case "product" -> DrawMessage.product(given.path("product"));
            default -> DrawMessage.unknown("header " + format);
        };
    }

    /** WhatsApp writes the text of a code itself. Source: Meta, authentication templates, 2025. */
    private static String body(JsonNode body, boolean arabic) {
        if (body.has("text")) {
            return Json.text(body, "text");
        }
        String code = arabic ? "*{{1}}* هو رمز التحقق الخاص بك." : "*{{1}}* is your verification code.";
        String care = arabic ? " لحمايتك، لا تشارك هذا الرمز." : " For your security, do not share this code.";
        return body.path("add_security_recommendation").asBoolean(false) ? code + care : code;
    }

    private static String footer(JsonNode footer, boolean arabic) {
        int minutes = footer.path("code_expiration_minutes").asInt(0);
        if (minutes == 0) {
            return Json.text(footer, "text");
        }
        return arabic ? "مدة صلاحية الرمز بالدقائق: " + minutes : "This code expires in " + minutes + " minutes.";
    }

    private static ObjectNode offer(JsonNode offer, JsonNode sent) {
        ObjectNode drawn = Json.object().put("text", Json.text(offer, "text"));
        JsonNode expires = SendParameters.of(sent, "limited_time_offer")
                .first()
                .path("limited_time_offer")
                .path("expiration_time_ms");
        if (!expires.isMissingNode()) {
            drawn.put("expires_at", expires.asLong(0));
        }
        for (JsonNode component : sent) {
            JsonNode code = component.path("parameters").path(0).path("coupon_code");
            if (!code.isMissingNode()) {
                drawn.put("code", code.asString(""));
            }
        }
        return drawn;
    }

    private static ArrayNode cards(JsonNode cards, JsonNode sent, boolean arabic) {
        ArrayNode drawn = Json.array();
        JsonNode given = cardsOf(sent);
        for (int i = 0; i < cards.size(); i++) {
            parts(drawn.addObject(), cards.path(i).path("components"), cardAt(given, i), arabic);
        }
        return drawn;
    }

    private static JsonNode cardsOf(JsonNode sent) {
        for (JsonNode component : sent) {
            if (Json.text(component, "type").equalsIgnoreCase("carousel")) {
                return component.path("cards");
            }
        }
        return Json.array();
    }

    /** The components of the card with this {@code card_index}; without one the order counts. */
    private static JsonNode cardAt(JsonNode cards, int index) {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.path(i).path("card_index").asInt(i) == index) {
                return cards.path(i).path("components");
            }
        }
        return Json.array();
    }
}
