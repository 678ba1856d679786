package io.hudhud.simulator.world;

import io.hudhud.simulator.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a send of a template must supply: read once from its components, so that checking a send is cheap.
 *
 * @param headerFormat NONE, TEXT, IMAGE, VIDEO, DOCUMENT, LOCATION, PRODUCT or GIF
 * @param limitedTimeOffer whether an expiry must be given
 * @param cards of a carousel; empty without
 */
public record TemplateShape(
        String headerFormat,
        TextWithVariables header,
        TextWithVariables body,
        List<Button> buttons,
        boolean limitedTimeOffer,
        List<TemplateShape> cards) {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final TextWithVariables NOTHING = new TextWithVariables("", List.of());

    public TemplateShape {
        buttons = List.copyOf(buttons);
        cards = List.copyOf(cards);
    }

    /** A text; {@code variables} are their names (or numbers) in the order of appearance, each once. */
    public record TextWithVariables(String text, List<String> variables) {
        public TextWithVariables {
            variables = List.copyOf(variables);
        }

        static TextWithVariables of(String text) {
            return new TextWithVariables(
                    text,
                    VARIABLE.matcher(text)
                            .results()
                            .map(m -> m.group(1))
                            .distinct()
                            .toList());
        }
    }

    /**
     * A button.
     *
     * @param type in upper case, e.g. URL
     * @param variable whether a send must supply its parameter
     */
    public record Button(String type, String text, boolean variable) {}

    /** Reads the components of a template, in any case of letters. */
    public static TemplateShape of(JsonNode components, ParameterFormat format) {
        String headerFormat = "NONE";
        TextWithVariables header = NOTHING;
        TextWithVariables body = NOTHING;
        List<Button> buttons = new ArrayList<>();
        List<TemplateShape> cards = new ArrayList<>();
        boolean offer = false;
        for (JsonNode component : components) {
            switch (Json.text(component, "type").toUpperCase(Locale.ROOT)) {
                case "HEADER" -> {
                    headerFormat = Json.text(component, "format", "TEXT").toUpperCase(Locale.ROOT);
                    header = TextWithVariables.of(Json.text(component, "text"));
                }
                // An authentication body has fixed text with the code as its only variable.
                case "BODY" ->
                    body = component.has("text")
                            ? TextWithVariables.of(Json.text(component, "text"))
                            : new TextWithVariables("*{{1}}* is your verification code.", List.of("1"));
                case "BUTTONS" -> component.path("buttons").forEach(button -> buttons.add(button(button)));
                case "LIMITED_TIME_OFFER" ->
                    offer = component
                            .path("limited_time_offer")
                            .path("has_expiration")
                            .asBoolean(false);
                case "CAROUSEL" ->
                    component.path("cards").forEach(card -> cards.add(of(card.path("components"), format)));
                default -> {
                    // A footer, or a kind that takes nothing at send time.
                }
            }
        }
        return new TemplateShape(headerFormat, header, body, buttons, offer, cards);
    }

    private static Button button(JsonNode button) {
        String type = Json.text(button, "type").toUpperCase(Locale.ROOT);
        boolean variable = switch (type) {
            case "URL" -> Json.text(button, "url").contains("{{");
            case "COPY_CODE", "MPM", "OTP" -> true;
            default -> false;
        };
        return new Button(type, Json.text(button, "text"), variable);
    }
}
