package io.hudhud.simulator.graph;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The fields of one kind of node: which exist, which come without being asked for, and where their values are from. The id always comes.
 *
 * @param <N> the node
 */
final class Fields<N> {
    private final Map<String, Function<N, @Nullable JsonNode>> values = new LinkedHashMap<>();
    private final List<String> defaults = new ArrayList<>();
    private final Function<N, String> id;

    Fields(Function<N, String> id) {
        this.id = id;
    }

    /** A field that comes when no fields are named. */
    Fields<N> usual(String name, Function<N, @Nullable JsonNode> value) {
        defaults.add(name);
        return onDemand(name, value);
    }

    /** A field that comes only when named. */
    Fields<N> onDemand(String name, Function<N, @Nullable JsonNode> value) {
        values.put(name, value);
        return this;
    }

    /** The refusal of a selection that names a field which does not exist; null when all do. */
    @Nullable
    GraphError unknownIn(String selection) {
        for (String name : names(selection)) {
            if (!name.equals("id") && !values.containsKey(name)) {
                return GraphError.invalid(
                        "Invalid field requested. Available fields: " + String.join(", ", values.keySet()));
            }
        }
        return null;
    }

    /** The named fields of a node; {@code selection} is names with commas between; empty for the usual ones */
    ObjectNode select(N node, String selection) {
        ObjectNode selected = Json.object();
        for (String name : selection.isEmpty() ? defaults : names(selection)) {
            Function<N, @Nullable JsonNode> value = values.get(name);
            JsonNode found = value == null ? null : value.apply(node);
            if (found != null) {
                selected.set(name, found);
            }
        }
        return selected.put("id", id.apply(node));
    }

    GraphAnswer answer(N node, String selection) {
        GraphError unknown = unknownIn(selection);
        return unknown != null ? GraphAnswer.refused(unknown) : GraphAnswer.ok(select(node, selection));
    }

    static JsonNode text(String value) {
        return StringNode.valueOf(value);
    }

    /** Splits at commas outside of braces and parentheses: {@code a,b{c,d},e.f(1,2)} has three names; what is in braces is left out. */
    static List<String> names(String selection) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        StringBuilder name = new StringBuilder();
        for (int i = 0; i <= selection.length(); i++) {
            char c = i == selection.length() ? ',' : selection.charAt(i);
            if (c == '{' || c == '(' || c == '[') {
                depth++;
            }
            if (c == ',' && (depth == 0 || i == selection.length())) {
                if (!name.isEmpty()) {
                    names.add(name.toString().strip());
                }
                name.setLength(0);
            } else if (depth == 0) {
                name.append(c);
            }
            if (c == '}' || c == ')' || c == ']') {
                depth--;
            }
        }
        return names;
    }
}
