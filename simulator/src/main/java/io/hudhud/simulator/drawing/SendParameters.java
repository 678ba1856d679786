package io.hudhud.simulator.drawing;

import io.hudhud.simulator.json.Json;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a send supplies for one component of its template. */
public final class SendParameters {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private final JsonNode parameters;

    private SendParameters(JsonNode parameters) {
        this.parameters = parameters;
    }

    /** The parameters of a component such as {@code body}; none when the send does not name it. */
    public static SendParameters of(JsonNode components, String type) {
        return of(components, type, "");
    }

    /** The parameters of the component with this {@code index}, which comes as text or as a number. */
    public static SendParameters of(JsonNode components, String type, String index) {
        for (JsonNode component : components) {
            if (Json.text(component, "type").toLowerCase(Locale.ROOT).equals(type)
                    && Json.text(component, "index").equals(index)) {
                return new SendParameters(component.path("parameters"));
            }
        }
        return new SendParameters(Json.array());
    }

    /** The first parameter; a missing node without. */
    JsonNode first() {
        return parameters.path(0);
    }

    /** A text with its variables filled in, by name, or by number from 1; what is not supplied is left empty. */
    public String fill(String text) {
        Map<String, String> values = new HashMap<>();
        for (JsonNode parameter : parameters) {
            String number = Integer.toString(values.size() + 1);
            values.put(Json.text(parameter, "parameter_name", number), shown(parameter));
        }
        return VARIABLE.matcher(text)
                .replaceAll((MatchResult hole) -> Matcher.quoteReplacement(values.getOrDefault(hole.group(1), "")));
    }

    /** What WhatsApp shows for a parameter: its text, or the fallback of a currency or date. */
    private static String shown(JsonNode parameter) {
        return switch (Json.text(parameter, "type", "text")) {
            case "currency" -> Json.text(parameter.path("currency"), "fallback_value");
            case "date_time" -> Json.text(parameter.path("date_time"), "fallback_value");
            default -> Json.text(parameter, "text");
        };
    }
}
