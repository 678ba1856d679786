package io.hudhud.simulator.rules;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.TemplateShape.Button;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The parameters of template buttons; {@code index} comes as a number or as text. */
final class ButtonRules {
    private static final int COUPON = 20;

    private ButtonRules() {}

    static @Nullable GraphError check(List<Button> buttons, JsonNode components) {
        boolean[] supplied = new boolean[buttons.size()];
        for (JsonNode component : components) {
            if (!"button".equalsIgnoreCase(Json.text(component, "type"))) {
                continue;
            }
            int index = component.path("index").asInt(-1);
            if (index < 0 || index >= buttons.size()) {
                return GraphError.of(132018, "buttons: there is no button at index " + Json.text(component, "index"));
            }
            GraphError wrong = check(buttons.get(index), index, component);
            if (wrong != null) {
                return wrong;
            }
            supplied[index] = true;
        }
        for (int i = 0; i < supplied.length; i++) {
            if (buttons.get(i).variable() && !supplied[i]) {
                return GraphError.of(
                        131008,
                        "buttons: Button at index " + i + " of type "
                                + buttons.get(i).type() + " requires a parameter");
            }
        }
        return null;
    }

    private static @Nullable GraphError check(Button button, int index, JsonNode component) {
        String sent = Json.text(component, "sub_type").toUpperCase(Locale.ROOT);
        // The button of an authentication template is an OTP button that is sent as URL.
        String wanted = button.type().equals("OTP") ? "URL" : button.type();
        if (!sent.equals(wanted)) {
            return GraphError.of(
                    132018, "buttons: Button at index " + index + " is of type " + wanted + ", not " + sent);
        }
        JsonNode parameter = component.path("parameters").path(0);
        return switch (sent) {
            case "URL" ->
                !button.variable()
                        ? ParameterRules.mismatch(
                                "buttons[" + index + "]",
                                0,
                                component.path("parameters").size())
                        : Lengths.required(parameter.path("text"), "button text", 2000);
            case "COPY_CODE" -> Lengths.required(parameter.path("coupon_code"), "coupon_code", COUPON);
            case "QUICK_REPLY" -> Lengths.optional(parameter.path("payload"), "button payload", 256);
            case "CATALOG", "MPM", "FLOW" -> ActionRules.check(sent, index, parameter);
            case "SPM" ->
                ParameterRules.mismatch(
                        "buttons[" + index + "]",
                        0,
                        component.path("parameters").size());
            default -> null;
        };
    }
}
