package io.hudhud.template.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code components} as Meta takes them when a template is created or changed: the way back of {@link ReadComponents}. */
public final class WriteComponents {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private WriteComponents() {}

    public static ArrayNode from(List<Component> components) {
        var written = JSON.arrayNode();
        components.forEach(component -> written.add(component(component)));
        return written;
    }

    private static ObjectNode component(Component component) {
        return switch (component) {
            case Component.TextHeader(var text, var samples) ->
                words(typed("HEADER").put("format", "TEXT"), text, "header_text", samples, false);
            case Component.MediaHeader(var medium, var handles) -> {
                var header = typed("HEADER").put("format", medium.name());
                if (!handles.isEmpty()) {
                    var list = header.putObject("example").putArray("header_handle");
                    handles.forEach(list::add);
                }
                yield header;
            }
            case Component.LocationHeader() -> typed("HEADER").put("format", "LOCATION");
            case Component.ProductHeader() -> typed("HEADER").put("format", "PRODUCT");
            case Component.Body(var text, var samples) -> words(typed("BODY"), text, "body_text", samples, true);
            case Component.CodeBody(var recommendation) ->
                typed("BODY").put("add_security_recommendation", recommendation);
            case Component.Footer(var text) -> typed("FOOTER").put("text", text);
            case Component.CodeFooter(var minutes) -> typed("FOOTER").put("code_expiration_minutes", minutes);
            case Component.Buttons(var buttons) -> {
                var node = typed("BUTTONS");
                var list = node.putArray("buttons");
                buttons.forEach(button -> list.add(button(button)));
                yield node;
            }
            case Component.LimitedTimeOffer(var text, var expires) -> {
                var node = typed("LIMITED_TIME_OFFER");
                node.putObject("limited_time_offer").put("text", text).put("has_expiration", expires);
                yield node;
            }
            case Component.Carousel(var cards) -> {
                var node = typed("CAROUSEL");
                var list = node.putArray("cards");
                cards.forEach(card -> list.addObject().set("components", from(card)));
                yield node;
            }
            case Component.Unknown(var type, var raw) ->
                raw instanceof ObjectNode known ? known.deepCopy() : typed(type);
        };
    }

    private static ObjectNode words(ObjectNode node, Wording text, String field, Samples samples, boolean nested) {
        node.put("text", text.text());
        if (samples.byVariable().isEmpty()) {
            return node;
        }
        var example = node.putObject("example");
        if (samples.byVariable().keySet().stream().allMatch(Wording::isNumber)) {
            var values = example.putArray(field);
            var row = nested ? values.addArray() : values;
            samples.byVariable().values().forEach(row::add);
        } else {
            var named = example.putArray(field + "_named_params");
            samples.byVariable()
                    .forEach((name, value) ->
                            named.addObject().put("param_name", name).put("example", value));
        }
        return node;
    }

    private static ObjectNode button(Button button) {
        return switch (button) {
            case Button.QuickReply(var text) -> typed("QUICK_REPLY").put("text", text);
            case Button.Url(var text, var address, var sample) -> {
                var node = typed("URL").put("text", text).put("url", address.text());
                if (sample != null) {
                    node.putArray("example").add(sample);
                }
                yield node;
            }
            case Button.Phone(var text, var number) ->
                typed("PHONE_NUMBER").put("text", text).put("phone_number", number);
            case Button.CopyCode(var text, var sample) ->
                with(with(typed("COPY_CODE"), "text", text), "example", sample);
            case Button.OneTimeCode code -> oneTimeCode(code);
            case Button.Catalog(var text) -> typed("CATALOG").put("text", text);
            case Button.ManyProducts(var text) -> typed("MPM").put("text", text);
            case Button.OneProduct(var text) -> typed("SPM").put("text", text);
            case Button.Flow(var text, var flow, var action, var screen) ->
                with(
                        with(with(typed("FLOW").put("text", text), "flow_id", flow), "flow_action", action),
                        "navigate_screen",
                        screen);
            case Button.VoiceCall(var text) -> typed("VOICE_CALL").put("text", text);
            case Button.ContactRequest(var text) -> with(typed("REQUEST_CONTACT_INFO"), "text", text);
            case Button.Unknown(var _, var type, var raw) ->
                raw instanceof ObjectNode known ? known.deepCopy() : typed(type);
        };
    }

    private static ObjectNode oneTimeCode(Button.OneTimeCode code) {
        var node = with(typed("OTP").put("otp_type", code.way().name()), "text", code.text());
        with(node, "autofill_text", code.autofillText());
        if (code.apps().size() == 1) {
            var app = code.apps().getFirst();
            node.put("package_name", app.packageName()).put("signature_hash", app.signatureHash());
        } else if (!code.apps().isEmpty()) {
            var apps = node.putArray("supported_apps");
            code.apps()
                    .forEach(app -> apps.addObject()
                            .put("package_name", app.packageName())
                            .put("signature_hash", app.signatureHash()));
        }
        return code.termsAccepted() ? node.put("zero_tap_terms_accepted", true) : node;
    }

    private static ObjectNode typed(String type) {
        return JSON.objectNode().put("type", type);
    }

    private static ObjectNode with(ObjectNode node, String field, @Nullable String value) {
        return value == null || value.isEmpty() ? node : node.put(field, value);
    }
}
