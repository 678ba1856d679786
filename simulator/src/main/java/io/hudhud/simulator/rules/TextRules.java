package io.hudhud.simulator.rules;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.ParameterFormat;
import io.hudhud.simulator.world.TemplateShape.TextWithVariables;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The parameters of a text with variables: count, names, content and the length after filling in. */
final class TextRules {
    private TextRules() {}

    static @Nullable GraphError check(
            String where, TextWithVariables text, ParameterFormat format, JsonNode parameters, int longest) {
        if (parameters.size() != text.variables().size()) {
            return ParameterRules.mismatch(where, text.variables().size(), parameters.size());
        }
        int length = text.text().length();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < parameters.size(); i++) {
            JsonNode parameter = parameters.get(i);
            String name = Json.text(parameter, "parameter_name");
            if (format == ParameterFormat.NAMED && !(text.variables().contains(name) && named.add(name))) {
                return GraphError.of(
                        132012,
                        where + ": Parameter name is missing or empty, unknown or repeated; expected "
                                + text.variables());
            }
            String value = value(parameter);
            if (value.isBlank()) {
                return GraphError.of(131008, where + ": Parameter of type text is missing text value");
            }
            if (breaksLayout(value)) {
                return GraphError.of(
                        132018,
                        where + ": Param text cannot have new-line/tab characters or more than 4 consecutive spaces");
            }
            String variable =
                    format == ParameterFormat.NAMED ? name : text.variables().get(i);
            length += value.length() - variable.length() - 4;
        }
        return length > longest
                ? GraphError.of(
                        132005,
                        where + ": text is " + length + " characters long after filling in, at most " + longest
                                + " are allowed")
                : null;
    }

    /** What WhatsApp shows for a parameter: its text, or the fallback of a currency or date. */
    private static String value(JsonNode parameter) {
        return switch (Json.text(parameter, "type", "text")) {
            case "text" -> Json.text(parameter, "text");
            case "currency" -> Json.text(parameter.path("currency"), "fallback_value");
            case "date_time" -> Json.text(parameter.path("date_time"), "fallback_value");
            default -> "";
        };
    }

    /** Newline, tab or more than four spaces in a row. */
    private static boolean breaksLayout(String value) {
        int spaces = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            spaces = c == ' ' ? spaces + 1 : 0;
            if (spaces > 4 || c == '\n' || c == '\r' || c == '\t') {
                return true;
            }
        }
        return false;
    }
}
