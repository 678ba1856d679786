package io.hudhud.simulator.drawing;

import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.Template;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One message as a phone shows it:
 *
 * <pre>{@code
 * {"kind": "template", "language": "en_US",
 *  "header": {"kind": "image", "media": "701"},          text, image, video, document, audio, sticker, location, product
 *  "offer": {"text": "Ends soon", "expires_at": 1764000000000, "code": "WINTER"},
 *  "body": [lines of Markup], "footer": "Reply STOP to opt out",
 *  "buttons": [{"kind": "url", "text": "See it", "url": "https://shop.example/"}],
 *  "cards": [{"header": …, "body": …, "buttons": …}]}
 * }</pre>
 *
 * Everything but {@code kind} may be absent. What the drawing does not know has the kind {@code unknown} and its type.
 */
public final class DrawMessage {
    private DrawMessage() {}

    /**
     * Draws the body of a send, or a message from a webhook.
     *
     * @param template of a send that names one; null for any other message
     */
    public static ObjectNode of(JsonNode message, @Nullable Template template) {
        return template == null
                ? DrawFreeMessage.of(message)
                : DrawTemplate.of(template, message.path("template").path("components"));
    }

    static ObjectNode unknown(String type) {
        return Json.object().put("kind", "unknown").put("type", type);
    }

    /** A file: what it is, and where it lies: the id of an upload, or an address that nobody here opens. */
    static ObjectNode file(String kind, JsonNode file) {
        ObjectNode drawn = Json.object().put("kind", kind);
        copy(file, "id", drawn, "media");
        copy(file, "link", drawn, "link");
        copy(file, "filename", drawn, "filename");
        return drawn;
    }

    static ObjectNode location(JsonNode location) {
        ObjectNode drawn = Json.object().put("kind", "location");
        for (String name : new String[] {"latitude", "longitude", "name", "address"}) {
            copy(location, name, drawn, name);
        }
        return drawn;
    }

    static ObjectNode product(JsonNode product) {
        ObjectNode drawn = Json.object().put("kind", "product");
        copy(product, "product_retailer_id", drawn, "product");
        copy(product, "catalog_id", drawn, "catalog");
        return drawn;
    }

    /** Sections of products, as multi-product messages and templates name them. */
    static ObjectNode products(String text, JsonNode sections) {
        ObjectNode drawn = Json.object().put("kind", "products").put("text", text);
        var all = drawn.putArray("sections");
        for (JsonNode section : sections) {
            var products =
                    all.addObject().put("title", Json.text(section, "title")).putArray("products");
            section.path("product_items").forEach(item -> products.add(Json.text(item, "product_retailer_id")));
        }
        return drawn;
    }

    static void text(ObjectNode drawn, String text) {
        if (!text.isEmpty()) {
            drawn.set("body", Markup.lines(text));
        }
    }

    static void copy(JsonNode from, String name, ObjectNode to, String as) {
        String value = Json.text(from, name);
        if (!value.isEmpty()) {
            to.put(as, value);
        }
    }
}
