package io.hudhud.template.content;

import static java.util.Locale.ROOT;

import io.hudhud.template.content.Component.Medium;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads Meta's {@code components}. Case differs between what was created and what is answered, so it is ignored; a part
 * that is unknown becomes one that cannot be sent instead of an error, since Meta adds kinds at any time.
 */
public final class ReadComponents {

    private static final String UNKNOWN = "this kind of part is not known to Hudhud yet";
    private static final String CATALOG = "products from a catalogue cannot be chosen in Hudhud yet";
    private static final String GIF =
            "animations go through the Marketing Messages API only, which Hudhud cannot give them to yet";
    private static final String FLOW = "flows cannot be started from Hudhud yet";

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
            case "BODY" ->
                node.hasNonNull("text") ? new Component.Body(Wording.of(text(node, "text"))) : new Component.CodeBody();
            case "FOOTER" -> new Component.Footer(footer(node));
            case "BUTTONS" -> new Component.Buttons(buttons(node.path("buttons")));
            case "LIMITED_TIME_OFFER" -> {
                JsonNode offer = node.path("limited_time_offer");
                yield new Component.LimitedTimeOffer(
                        text(offer, "text"), offer.path("has_expiration").asBoolean(false));
            }
            case "CAROUSEL" -> new Component.Carousel(cards(node.path("cards")));
            default -> new Component.NotSendable(type, UNKNOWN);
        };
    }

    private static Component header(JsonNode node) {
        String format = upper(node, "format");
        return switch (format) {
            case "TEXT" -> new Component.TextHeader(Wording.of(text(node, "text")));
            case "IMAGE" -> new Component.MediaHeader(Medium.IMAGE);
            case "VIDEO" -> new Component.MediaHeader(Medium.VIDEO);
            case "GIF" -> new Component.NotSendable("HEADER GIF", GIF);
            case "DOCUMENT" -> new Component.MediaHeader(Medium.DOCUMENT);
            case "LOCATION" -> new Component.LocationHeader();
            case "PRODUCT" -> new Component.NotSendable("HEADER PRODUCT", CATALOG);
            default -> new Component.NotSendable("HEADER " + format, UNKNOWN);
        };
    }

    /** Authentication templates carry minutes instead of words when they are created; Meta answers with words. */
    private static String footer(JsonNode node) {
        return node.hasNonNull("code_expiration_minutes")
                ? "⏱ " + node.path("code_expiration_minutes").asInt(0) + " min"
                : text(node, "text");
    }

    private static List<List<Component>> cards(JsonNode cards) {
        var read = new ArrayList<List<Component>>();
        for (JsonNode card : cards) {
            read.add(from(card.path("components")));
        }
        return List.copyOf(read);
    }

    private static List<Button> buttons(JsonNode buttons) {
        var read = new ArrayList<Button>();
        for (JsonNode node : buttons) {
            read.add(button(node));
        }
        return List.copyOf(read);
    }

    private static Button button(JsonNode node) {
        String type = upper(node, "type");
        String text = text(node, "text");
        return switch (type) {
            case "QUICK_REPLY" -> new Button.QuickReply(text);
            case "URL" -> new Button.Url(text, Wording.of(text(node, "url")));
            case "COPY_CODE" -> new Button.CopyCode(text);
            case "OTP" -> new Button.OneTimeCode(text);
            case "PHONE_NUMBER", "VOICE_CALL", "REQUEST_CONTACT_INFO" -> new Button.Plain(text);
            case "CATALOG", "MPM", "SPM" -> new Button.NotSendable(text, type, CATALOG);
            case "FLOW" -> new Button.NotSendable(text, type, FLOW);
            default -> new Button.NotSendable(text, type, UNKNOWN);
        };
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static String upper(JsonNode node, String field) {
        return text(node, field).toUpperCase(ROOT);
    }
}
