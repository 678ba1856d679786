package io.hudhud.simulator.rules;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.ParameterFormat;
import io.hudhud.simulator.world.TemplateShape;
import io.hudhud.simulator.world.TemplateShape.Button;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What makes the creation of a template fail at once, before any review. Source: Meta, components, 2025-11-21, and error-codes; the subcodes
 * are those of the published table.
 */
public final class DraftRules {
    private static final int BODY = 1024;
    private static final int OFFER_BODY = 600;
    private static final int SHORT_TEXT = 60;
    private static final int BUTTON_TEXT = 25;
    private static final int MOST_BUTTONS = 10;
    private static final Pattern AT_AN_END = Pattern.compile("^\\s*\\{\\{|}}\\s*$");
    private static final Pattern BAD_VARIABLE = Pattern.compile("\\{\\{[^}]*[#$%][^}]*}}");

    private DraftRules() {}

    /** The first refusal; null when the draft goes to review. */
    public static @Nullable GraphError firstBroken(JsonNode components, ParameterFormat format, String category) {
        TemplateShape shape = TemplateShape.of(components, format);
        for (JsonNode component : components) {
            GraphError error = component(component, shape, format, category);
            if (error != null) {
                return error;
            }
        }
        boolean hasBody = components.findValuesAsString("type").stream().anyMatch(t -> t.equalsIgnoreCase("BODY"));
        return hasBody ? buttons(shape.buttons()) : refused(2388072, "A template needs a body.");
    }

    private static @Nullable GraphError component(
            JsonNode component, TemplateShape shape, ParameterFormat format, String category) {
        return switch (Json.text(component, "type").toUpperCase(Locale.ROOT)) {
            case "HEADER" -> header(component, shape);
            case "BODY" -> "AUTHENTICATION".equals(category) ? null : body(component, shape, format);
            case "FOOTER" -> footer(component);
            case "BUTTONS", "CAROUSEL", "LIMITED_TIME_OFFER", "CALL_PERMISSION_REQUEST" -> null;
            default -> refused(2388040, "Unknown component " + Json.text(component, "type") + ".");
        };
    }

    private static @Nullable GraphError header(JsonNode header, TemplateShape shape) {
        String format = shape.headerFormat();
        if (format.equals("TEXT")) {
            boolean fits = shape.header().text().length() <= SHORT_TEXT
                    && shape.header().variables().size() <= 1;
            boolean examples = shape.header().variables().isEmpty()
                    || header.path("example").size() > 0;
            return fits && examples && !shape.header().text().isEmpty()
                    ? null
                    : refused(
                            2388047, "A text header has 1 to 60 characters and at most one variable, with an example.");
        }
        boolean needsHandle = List.of("IMAGE", "VIDEO", "DOCUMENT", "GIF").contains(format);
        return needsHandle && header.path("example").path("header_handle").isEmpty()
                ? refused(2388047, "A media header needs an example.header_handle from a resumable upload.")
                : null;
    }

    private static @Nullable GraphError body(JsonNode body, TemplateShape shape, ParameterFormat format) {
        String text = shape.body().text();
        int longest = shape.limitedTimeOffer() ? OFFER_BODY : BODY;
        if (text.isEmpty() || text.length() > longest) {
            return refused(2388040, "The body has 1 to " + longest + " characters.");
        }
        if (BAD_VARIABLE.matcher(text).find() || !wellNumbered(shape.body().variables(), format)) {
            return refused(
                    2388072, "Variables are {{1}} upwards without a gap, or named in lower case with underscores.");
        }
        if (AT_AN_END.matcher(text).find()) {
            return refused(2388299, "Variables can't be at the start or end of the template.");
        }
        int variables = shape.body().variables().size();
        if (variables > 0 && text.split("\\s+", -1).length < 2 * variables + 1) {
            return refused(
                    2388293, "This template contains too many variable parameters relative to the message length.");
        }
        return variables > 0 && body.path("example").isEmpty()
                ? refused(2388072, "Every variable needs an example.")
                : null;
    }

    private static boolean wellNumbered(List<String> variables, ParameterFormat format) {
        if (format == ParameterFormat.NAMED) {
            return variables.stream().allMatch(v -> v.matches("[a-z_][a-z0-9_]*"));
        }
        for (int i = 1; i <= variables.size(); i++) {
            if (!variables.contains(Integer.toString(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable GraphError footer(JsonNode footer) {
        String text = Json.text(footer, "text");
        return text.length() <= SHORT_TEXT && !text.contains("{{")
                ? null
                : refused(2388073, "A footer has at most 60 characters and no variable.");
    }

    private static @Nullable GraphError buttons(List<Button> buttons) {
        if (buttons.size() > MOST_BUTTONS
                || count(buttons, "URL") > 2
                || count(buttons, "PHONE_NUMBER") > 1
                || count(buttons, "COPY_CODE") > 1) {
            return refused(2388040, "At most 10 buttons: 2 of URL, 1 phone, 1 copy code.");
        }
        if (buttons.stream().anyMatch(button -> button.text().length() > BUTTON_TEXT)) {
            return refused(2388040, "A button has at most 25 characters.");
        }
        long changes = 0;
        for (int i = 1; i < buttons.size(); i++) {
            changes += isReply(buttons.get(i)) == isReply(buttons.get(i - 1)) ? 0 : 1;
        }
        return changes > 1 ? refused(2388040, "Quick replies and other buttons must form two groups.") : null;
    }

    private static boolean isReply(Button button) {
        return button.type().equals("QUICK_REPLY");
    }

    private static long count(List<Button> buttons, String type) {
        return buttons.stream().filter(button -> button.type().equals(type)).count();
    }

    private static GraphError refused(int subcode, String text) {
        return GraphError.forUser(subcode, "Message template format is incorrect", text);
    }
}
