package io.hudhud.template.design;

import io.hudhud.template.Category;
import io.hudhud.template.content.Component;
import io.hudhud.template.content.ReadComponents;
import io.hudhud.template.content.WriteComponents;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One language of a template as it is designed: what Meta is given to review.
 *
 * @param name the same in all languages
 * @param language Meta's code, such as {@code ar} or {@code en_US}
 * @param ttlSeconds how long WhatsApp tries to deliver; absent: as long as it does by itself; -1: 30 days
 */
public record Design(
        String name,
        String language,
        Category category,
        ParameterFormat format,
        @Nullable Integer ttlSeconds,
        List<Component> components) {

    public Design {
        components = List.copyOf(components);
        // Meta words it itself, around {{1}}.
        format = category == Category.AUTHENTICATION ? ParameterFormat.POSITIONAL : format;
    }

    /** How variables are named. */
    public enum ParameterFormat {
        POSITIONAL,
        NAMED;

        /** Reads Meta's word in any case; positional is what Meta takes where nothing is said. */
        public static ParameterFormat of(String word) {
            return word.equalsIgnoreCase("NAMED") ? NAMED : POSITIONAL;
        }
    }

    /** Reads what {@code POST /{waba-id}/message_templates} takes. */
    public static Design read(JsonNode body) {
        return new Design(
                body.path("name").asString(""),
                body.path("language").asString(""),
                Category.of(body.path("category").asString("")),
                ParameterFormat.of(body.path("parameter_format").asString("")),
                body.hasNonNull("message_send_ttl_seconds")
                        ? Integer.valueOf(body.path("message_send_ttl_seconds").asInt())
                        : null,
                ReadComponents.from(body.path("components")));
    }

    /** What {@code POST /{waba-id}/message_templates} takes. */
    public ObjectNode write() {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("language", language)
                .put("category", category.name())
                .put("parameter_format", format.name().toLowerCase(Locale.ROOT));
        if (ttlSeconds != null) {
            body.put("message_send_ttl_seconds", ttlSeconds);
        }
        return body.set("components", WriteComponents.from(components));
    }
}
