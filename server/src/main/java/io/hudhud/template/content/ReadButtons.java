package io.hudhud.template.content;

import static io.hudhud.template.content.ReadComponents.text;
import static io.hudhud.template.content.ReadComponents.upper;

import io.hudhud.template.content.Button.OneTimeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the buttons of a template. */
final class ReadButtons {

    private ReadButtons() {}

    static List<Button> from(JsonNode buttons) {
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
            case "URL" -> new Button.Url(text, Wording.of(text(node, "url")), sample(node));
            case "PHONE_NUMBER" -> new Button.Phone(text, text(node, "phone_number"));
            case "COPY_CODE" -> new Button.CopyCode(text, sample(node));
            case "OTP" -> oneTimeCode(node, text);
            case "CATALOG" -> new Button.Catalog(text);
            case "MPM" -> new Button.ManyProducts(text);
            case "SPM" -> new Button.OneProduct(text);
            case "FLOW" ->
                new Button.Flow(
                        text,
                        optional(node, "flow_id"),
                        lower(optional(node, "flow_action")),
                        optional(node, "navigate_screen"));
            case "VOICE_CALL" -> new Button.VoiceCall(text);
            case "REQUEST_CONTACT_INFO" -> new Button.ContactRequest(text);
            default -> new Button.Unknown(text, type, node);
        };
    }

    private static Button oneTimeCode(JsonNode node, String text) {
        var apps = new ArrayList<OneTimeCode.App>();
        // One app beside the other fields, as at first, or a list.
        if (node.hasNonNull("package_name")) {
            apps.add(app(node));
        }
        node.path("supported_apps").forEach(app -> apps.add(app(app)));
        return new OneTimeCode(
                switch (upper(node, "otp_type")) {
                    case "ONE_TAP" -> OneTimeCode.Way.ONE_TAP;
                    case "ZERO_TAP" -> OneTimeCode.Way.ZERO_TAP;
                    default -> OneTimeCode.Way.COPY_CODE;
                },
                text,
                optional(node, "autofill_text"),
                apps,
                node.path("zero_tap_terms_accepted").asBoolean(false));
    }

    private static OneTimeCode.App app(JsonNode node) {
        return new OneTimeCode.App(text(node, "package_name"), text(node, "signature_hash"));
    }

    /** A bare value, or the first of a list. */
    private static @Nullable String sample(JsonNode node) {
        JsonNode example = node.path("example");
        String sample = example.isArray() ? example.path(0).asString("") : example.asString("");
        return sample.isEmpty() ? null : sample;
    }

    private static @Nullable String optional(JsonNode node, String field) {
        String text = text(node, field);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String lower(@Nullable String word) {
        return word == null ? null : word.toLowerCase(Locale.ROOT);
    }
}
