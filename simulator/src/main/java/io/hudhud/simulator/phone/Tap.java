package io.hudhud.simulator.phone;

import io.hudhud.simulator.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tap on a button of a drawn message.
 *
 * @param card of a carousel, from 0; -1 for the message itself
 * @param button from 0, in the order of the drawing
 * @param row id of the chosen row of a list or of the chosen product; empty otherwise
 */
record Tap(int card, int button, String row) {
    /** What is in a catalogue is not known here: its products cost the same. */
    private static final int PRICE = 100;

    private static final String CATALOG = "108000000000001";

    /**
     * What the person sends by it, in the shape of WhatsApp's webhook.
     *
     * @throws IllegalArgumentException with a sentence, when there is no such button, or a tap on it sends nothing
     */
    ObjectNode answer(JsonNode drawn) {
        JsonNode part = card < 0 ? drawn : drawn.path("cards").path(card);
        JsonNode tapped = part.path("buttons").path(button);
        return switch (Json.text(tapped, "kind")) {
            case "reply" -> tapped.has("id") ? chosen("button_reply", row(tapped)) : quickReply(tapped);
            case "list" -> listRow(tapped);
            case "flow" -> flow(tapped);
            case "products" -> order(CATALOG, productOf(tapped));
            case "catalog" -> order(CATALOG, Json.text(tapped, "product"));
            case "product" -> {
                JsonNode product = part.path("header");
                yield order(Json.text(product, "catalog", CATALOG), Json.text(product, "product"));
            }
            case "" -> throw new IllegalArgumentException("the message has no such button");
            case String kind ->
                throw new IllegalArgumentException("a tap on a button of the kind " + kind + " sends nothing");
        };
    }

    private static ObjectNode quickReply(JsonNode tapped) {
        ObjectNode answer = Json.object().put("type", "button");
        answer.putObject("button").put("payload", Json.text(tapped, "payload")).put("text", Json.text(tapped, "text"));
        return answer;
    }

    private static ObjectNode row(JsonNode tapped) {
        return Json.object().put("id", Json.text(tapped, "id")).put("title", Json.text(tapped, "text"));
    }

    private ObjectNode listRow(JsonNode list) {
        for (JsonNode section : list.path("sections")) {
            for (JsonNode found : section.path("rows")) {
                if (Json.text(found, "id").equals(row)) {
                    return chosen("list_reply", found.deepCopy());
                }
            }
        }
        throw new IllegalArgumentException("the list has no row '" + row + "'");
    }

    private String productOf(JsonNode tapped) {
        for (JsonNode section : tapped.path("sections")) {
            for (JsonNode product : section.path("products")) {
                if (product.asString("").equals(row)) {
                    return row;
                }
            }
        }
        throw new IllegalArgumentException("the message has no product '" + row + "'");
    }

    private static ObjectNode order(String catalog, String product) {
        if (product.isEmpty()) {
            throw new IllegalArgumentException(
                    "the message names no product, and what is in the catalogue is not known");
        }
        ObjectNode answer = Json.object().put("type", "order");
        answer.putObject("order")
                .put("catalog_id", catalog)
                .put("text", "")
                .putArray("product_items")
                .addObject()
                .put("product_retailer_id", product)
                .put("quantity", 1)
                .put("item_price", PRICE)
                .put("currency", "SAR");
        return answer;
    }

    /** What is in a flow is not known here: it is answered without values. */
    private static ObjectNode flow(JsonNode tapped) {
        ObjectNode values = Json.object().put("flow_token", Json.text(tapped, "token"));
        ObjectNode reply = Json.object()
                .put("response_json", values.toString())
                .put("body", "Sent")
                .put("name", "flow");
        return chosen("nfm_reply", reply);
    }

    private static ObjectNode chosen(String type, JsonNode reply) {
        ObjectNode answer = Json.object().put("type", "interactive");
        answer.putObject("interactive").put("type", type).set(type, reply);
        return answer;
    }
}
