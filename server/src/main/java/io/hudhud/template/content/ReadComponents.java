package io.hudhud.template.content;

import static java.util.Locale.ROOT;

import io.hudhud.template.content.Component.Medium;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads Meta's {@code components}. Case differs between what was created and what is answered, so it is ignored; a part
 * that is unknown becomes {@link Component.Unknown} instead of an error, since Meta adds kinds at any time.
 */
public final class ReadComponents {

    private ReadComponents() {}

    public static List<Component> from(JsonNode components) {
        var parts = new ArrayList<Component>();
        for (JsonNode node : components) {
            parts.add(component(node));
        }
        return List.copyOf(parts);
    }

    private static Component component(JsonNode node) {
        String type = upper(node, "type");
        return switch (type) {
            case "HEADER" -> header(node);
            case "BODY" -> body(node);
            case "FOOTER" ->
                node.hasNonNull("code_expiration_minutes")
                        ? new Component.CodeFooter(
                                node.path("code_expiration_minutes").asInt(0))
                        : new Component.Footer(text(node, "text"));
            case "BUTTONS" -> new Component.Buttons(ReadButtons.from(node.path("buttons")));
            case "LIMITED_TIME_OFFER" -> {
                JsonNode offer = node.path("limited_time_offer");
                yield new Component.LimitedTimeOffer(
                        text(offer, "text"), offer.path("has_expiration").asBoolean(false));
            }
            case "CAROUSEL" -> new Component.Carousel(cards(node.path("cards")));
            default -> new Component.Unknown(type, node);
        };
    }

    private static Component header(JsonNode node) {
        String format = upper(node, "format");
        return switch (format) {
            case "TEXT" -> {
                var wording = Wording.of(text(node, "text"));
                yield new Component.TextHeader(wording, samples(node, "header_text", wording));
            }
            case "IMAGE", "VIDEO", "DOCUMENT", "GIF" ->
                new Component.MediaHeader(
                        Medium.valueOf(format),
                        node.path("example")
                                .path("header_handle")
                                .valueStream()
                                .map(handle -> handle.asString(""))
                                .toList());
            case "LOCATION" -> new Component.LocationHeader();
            case "PRODUCT" -> new Component.ProductHeader();
            default -> new Component.Unknown("HEADER " + format, node);
        };
    }

    private static Component body(JsonNode node) {
        if (!node.hasNonNull("text")) {
            return new Component.CodeBody(
                    node.path("add_security_recommendation").asBoolean(false));
        }
        var wording = Wording.of(text(node, "text"));
        return new Component.Body(wording, samples(node, "body_text", wording));
    }

    /** A list for named variables; for positional ones a list of values, once more in a list in bodies, or a bare value. */
    private static Samples samples(JsonNode node, String field, Wording wording) {
        var samples = new LinkedHashMap<String, String>();
        JsonNode example = node.path("example");
        for (JsonNode named : example.path(field + "_named_params")) {
            samples.put(text(named, "param_name"), text(named, "example"));
        }
        JsonNode positional = example.path(field);
        if (positional.path(0).isArray()) {
            positional = positional.path(0);
        }
        if (positional.isString()) {
            samples.put("1", positional.asString());
        }
        var holes = wording.holes();
        for (int i = 0; i < positional.size(); i++) {
            samples.put(
                    i < holes.size() ? holes.get(i) : Integer.toString(i + 1),
                    positional.path(i).asString(""));
        }
        return samples.isEmpty() ? Samples.NONE : new Samples(samples);
    }

    private static List<List<Component>> cards(JsonNode cards) {
        var read = new ArrayList<List<Component>>();
        for (JsonNode card : cards) {
            read.add(from(card.path("components")));
        }
        return List.copyOf(read);
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    static String upper(JsonNode node, String field) {
        return text(node, field).toUpperCase(ROOT);
    }
}
