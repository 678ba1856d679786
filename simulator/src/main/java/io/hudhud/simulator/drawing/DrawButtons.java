package io.hudhud.simulator.drawing;

import io.hudhud.simulator.json.Json;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The buttons of a template, in its order: reply, url, phone, copy, autofill, flow, catalog, products, product, other. */
final class DrawButtons {
    /** How an approved authentication template names its button; the phone hands the code on and opens nothing. */
    private static final String CODE_ADDRESS = "https://www.whatsapp.com/otp/code/";

    private DrawButtons() {}

    static ArrayNode of(JsonNode buttons, JsonNode sent) {
        ArrayNode drawn = Json.array();
        for (int i = 0; i < buttons.size(); i++) {
            drawn.add(button(buttons.path(i), SendParameters.of(sent, "button", Integer.toString(i))));
        }
        return drawn;
    }

    private static ObjectNode button(JsonNode button, SendParameters sent) {
        String type = Json.text(button, "type").toUpperCase(Locale.ROOT);
        String text = Json.text(button, "text");
        JsonNode given = sent.first();
        return switch (type) {
            case "QUICK_REPLY" -> kind("reply", text).put("payload", Json.text(given, "payload", text));
            case "URL" -> url(Json.text(button, "url"), text, sent);
            case "PHONE_NUMBER", "VOICE_CALL" ->
                kind("phone", text).put("phone_number", Json.text(button, "phone_number"));
            case "COPY_CODE" -> kind("copy", text).put("code", Json.text(given, "coupon_code"));
            case "OTP" ->
                (isOneTap(Json.text(button, "otp_type"))
                                ? kind("autofill", Json.text(button, "autofill_text"))
                                : kind("copy", Json.text(button, "text")))
                        .put("code", Json.text(given, "text"));
            case "FLOW" -> kind("flow", text).put("token", Json.text(given.path("action"), "flow_token", "unused"));
            case "CATALOG" -> {
                ObjectNode catalog = kind("catalog", text);
                DrawMessage.copy(given.path("action"), "thumbnail_product_retailer_id", catalog, "product");
                yield catalog;
            }
            case "MPM" -> DrawMessage.products(text, given.path("action").path("sections"));
            case "SPM" -> kind("product", text);
            default -> kind("other", text).put("type", type);
        };
    }

    private static ObjectNode url(String url, String text, SendParameters sent) {
        return url.startsWith(CODE_ADDRESS)
                ? kind(url.contains("otp_type=ONE_TAP") ? "autofill" : "copy", text)
                        .put("code", sent.fill("{{1}}"))
                : kind("url", text).put("url", sent.fill(url));
    }

    /** The app that asked for the code takes it over by a tap; without the app the phone copies it. */
    private static boolean isOneTap(String way) {
        return way.equalsIgnoreCase("ONE_TAP");
    }

    static ObjectNode kind(String kind, String text) {
        return Json.object().put("kind", kind).put("text", text);
    }
}
