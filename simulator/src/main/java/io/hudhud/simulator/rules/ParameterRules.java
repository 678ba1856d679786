package io.hudhud.simulator.rules;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.ParameterFormat;
import io.hudhud.simulator.world.Template;
import io.hudhud.simulator.world.TemplateShape;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether a send supplies what the template asks for: header, body, buttons, cards, offer. Source: Meta, error-codes and template pages. */
final class ParameterRules {
    private static final int BODY = 1024;
    private static final int HEADER = 60;
    private static final JsonNode NONE = Json.array();

    private ParameterRules() {}

    static @Nullable GraphError check(Send send, Template template, JsonNode components) {
        return check(send, template.shape(), template.parameterFormat(), components);
    }

    private static @Nullable GraphError check(
            Send send, TemplateShape shape, ParameterFormat format, JsonNode components) {
        GraphError header = header(send, shape, format, parameters(components, "header"));
        if (header != null) {
            return header;
        }
        GraphError body = TextRules.check("body", shape.body(), format, parameters(components, "body"), BODY);
        if (body != null) {
            return body;
        }
        if (shape.limitedTimeOffer()
                && parameters(components, "limited_time_offer").isEmpty()) {
            return GraphError.of(131008, "limited_time_offer: expiration_time_ms is required.");
        }
        GraphError target = target(shape, parameters(components, "tap_target_configuration"));
        if (target != null) {
            return target;
        }
        GraphError buttons = ButtonRules.check(shape.buttons(), components);
        return buttons != null ? buttons : cards(send, shape, format, components);
    }

    private static @Nullable GraphError header(
            Send send, TemplateShape shape, ParameterFormat format, JsonNode parameters) {
        String kind = shape.headerFormat().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "none" -> parameters.isEmpty() ? null : mismatch("header", 0, parameters.size());
            case "text" -> TextRules.check("header", shape.header(), format, parameters, HEADER);
            default -> {
                JsonNode parameter = parameters.path(0);
                String sent = Json.text(parameter, "type", "unknown");
                String wanted = kind.equals("gif") ? "video" : kind;
                if (parameters.size() != 1 || !sent.equals(wanted)) {
                    yield GraphError.of(
                            132012,
                            "header: Format mismatch, expected " + shape.headerFormat() + ", received "
                                    + sent.toUpperCase(Locale.ROOT));
                }
                yield wanted.equals("product")
                        ? product(parameter.path("product"))
                        : MediaRules.KINDS.contains(wanted)
                                ? MediaRules.check(send, parameter.path(wanted), wanted)
                                : null;
            }
        };
    }

    private static @Nullable GraphError product(JsonNode product) {
        GraphError retailer = Lengths.required(product.path("product_retailer_id"), "product_retailer_id", 100);
        return retailer != null ? retailer : Lengths.required(product.path("catalog_id"), "catalog_id", 100);
    }

    /** What stands under a picture in place of its address. */
    private static @Nullable GraphError target(TemplateShape shape, JsonNode parameters) {
        if (parameters.isEmpty()) {
            return null;
        }
        if (!shape.headerFormat().equals("IMAGE")) {
            return mismatch("tap_target_configuration", 0, parameters.size());
        }
        JsonNode given = parameters.path(0).path("tap_target_configuration").path(0);
        GraphError url = Lengths.required(given.path("url"), "tap_target_configuration url", 2000);
        return url != null ? url : Lengths.required(given.path("title"), "tap_target_configuration title", 100);
    }

    private static @Nullable GraphError cards(
            Send send, TemplateShape shape, ParameterFormat format, JsonNode components) {
        if (shape.cards().isEmpty()) {
            return null;
        }
        JsonNode cards = component(components, "carousel").path("cards");
        if (cards.size() != shape.cards().size()) {
            return mismatch("carousel cards", shape.cards().size(), cards.size());
        }
        for (int i = 0; i < cards.size(); i++) {
            GraphError card =
                    check(send, shape.cards().get(i), format, cards.get(i).path("components"));
            if (card != null) {
                return card;
            }
        }
        return null;
    }

    static GraphError mismatch(String where, int expected, int received) {
        return GraphError.of(
                132000,
                where + ": number of localizable_params (" + received
                        + ") does not match the expected number of params (" + expected + ")");
    }

    private static JsonNode parameters(JsonNode components, String type) {
        JsonNode parameters = component(components, type).path("parameters");
        return parameters.isArray() ? parameters : NONE;
    }

    private static JsonNode component(JsonNode components, String type) {
        for (JsonNode component : components) {
            if (type.equalsIgnoreCase(Json.text(component, "type"))) {
                return component;
            }
        }
        return NONE;
    }
}
