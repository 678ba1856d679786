package io.hudhud.simulator.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The one JSON mapper, and the few readings that every part needs. */
public final class Json {
    public static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    public static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    /** The parsed object, or null when {@code bytes} are not a JSON object. */
    public static @Nullable ObjectNode readObject(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes) instanceof ObjectNode object ? object : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** The text (or number, as text) under {@code name}; empty when absent or something else. */
    public static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    public static String text(JsonNode node, String name, String otherwise) {
        String found = node.path(name).asString("");
        return found.isEmpty() ? otherwise : found;
    }

    public static List<String> texts(JsonNode array) {
        List<String> found = new ArrayList<>();
        for (JsonNode item : array) {
            found.add(item.asString(""));
        }
        return found;
    }
}
