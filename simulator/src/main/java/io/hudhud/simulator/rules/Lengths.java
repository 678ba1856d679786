package io.hudhud.simulator.rules;

import io.hudhud.simulator.error.GraphError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Texts that must be there, and must not be too long. */
final class Lengths {
    private Lengths() {}

    static @Nullable GraphError required(JsonNode text, String name, int longest) {
        return text.asString("").isEmpty()
                ? GraphError.of(131008, "The parameter " + name + " is required.")
                : optional(text, name, longest);
    }

    static @Nullable GraphError optional(JsonNode text, String name, int longest) {
        return text.asString("").length() > longest
                ? GraphError.of(100, "Param " + name + " must be at most " + longest + " characters long.")
                : null;
    }
}
