package io.hudhud.simulator.rules;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What catalogue, product and flow buttons are given. Source: Meta, catalogue, multi-product and flow templates, 2025. */
final class ActionRules {
    private static final int SECTIONS = 10;
    private static final int PRODUCTS = 30;
    private static final int TITLE = 24;

    private ActionRules() {}

    /** @param type of the button: CATALOG, MPM or FLOW */
    static @Nullable GraphError check(String type, int index, JsonNode parameter) {
        String sent = Json.text(parameter, "type", "unknown");
        JsonNode action = parameter.path("action");
        if (!sent.equalsIgnoreCase("action") || !action.isObject()) {
            return GraphError.of(
                    132012,
                    "buttons: Button at index " + index + ": Format mismatch, expected ACTION, received "
                            + sent.toUpperCase(Locale.ROOT));
        }
        return switch (type) {
            case "CATALOG" -> picture(action);
            case "MPM" -> {
                GraphError picture = picture(action);
                yield picture != null ? picture : sections(action.path("sections"));
            }
            default -> flow(action);
        };
    }

    private static @Nullable GraphError picture(JsonNode action) {
        return Lengths.required(action.path("thumbnail_product_retailer_id"), "thumbnail_product_retailer_id", 100);
    }

    private static @Nullable GraphError sections(JsonNode sections) {
        if (sections.isEmpty() || sections.size() > SECTIONS) {
            return GraphError.of(131009, "sections: between 1 and " + SECTIONS + " are allowed.");
        }
        int products = 0;
        for (JsonNode section : sections) {
            JsonNode title = section.path("title");
            GraphError wrong = sections.size() > 1
                    ? Lengths.required(title, "section title", TITLE)
                    : Lengths.optional(title, "section title", TITLE);
            if (wrong != null) {
                return wrong;
            }
            if (section.path("product_items").isEmpty()) {
                return GraphError.of(131008, "The parameter product_items is required.");
            }
            for (JsonNode item : section.path("product_items")) {
                GraphError product = Lengths.required(item.path("product_retailer_id"), "product_retailer_id", 100);
                if (product != null) {
                    return product;
                }
                products++;
            }
        }
        return products > PRODUCTS
                ? GraphError.of(131009, "product_items: at most " + PRODUCTS + " are allowed.")
                : null;
    }

    private static @Nullable GraphError flow(JsonNode action) {
        JsonNode token = action.path("flow_token");
        if (!token.isMissingNode() && Json.text(action, "flow_token").isEmpty()) {
            return GraphError.of(131009, "flow_token must be a text.");
        }
        JsonNode data = action.path("flow_action_data");
        return data.isMissingNode() || (data.isObject() && !data.isEmpty())
                ? null
                : GraphError.of(131009, "flow_action_data must be an object that is not empty.");
    }
}
