package io.hudhud.simulator.review;

import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.webhook.Outbox;
import io.hudhud.simulator.webhook.Update;
import io.hudhud.simulator.world.Template;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells subscribed apps what became of a template. Ids are integers and languages have a hyphen here, unlike in the API. */
public final class TemplateNews {
    private final Outbox outbox;
    private final SimulatorTime time;

    public TemplateNews(Outbox outbox, SimulatorTime time) {
        this.outbox = outbox;
        this.time = time;
    }

    void status(Template template, String event, String reason, @Nullable ObjectNode more) {
        ObjectNode value = Json.object().put("event", event);
        describe(value, template, template.language().replace('_', '-'));
        value.put("reason", reason);
        value.put("message_template_category", template.category());
        if (more != null) {
            value.setAll(more);
        }
        tell(template, "message_template_status_update", value);
    }

    void quality(Template before, String score) {
        ObjectNode value =
                Json.object().put("previous_quality_score", before.quality()).put("new_quality_score", score);
        describe(value, before, before.language());
        tell(before, "message_template_quality_update", value);
    }

    void category(Template before, String category) {
        ObjectNode value = Json.object();
        describe(value, before, before.language().replace('_', '-'));
        value.put("previous_category", before.category()).put("new_category", category);
        tell(before, "template_category_update", value);
    }

    /** The texts and buttons of a template whose components were changed. */
    public void components(Template template) {
        ObjectNode value = Json.object();
        describe(value, template, template.language());
        for (JsonNode component : template.components()) {
            String text = Json.text(component, "text");
            switch (Json.text(component, "type").toUpperCase(Locale.ROOT)) {
                case "HEADER" -> value.put("message_template_title", text);
                case "BODY" -> value.put("message_template_element", text);
                case "FOOTER" -> value.put("message_template_footer", text);
                case "BUTTONS" -> buttons(value.putArray("message_template_buttons"), component.path("buttons"));
                default -> {
                    // Other components are not told.
                }
            }
        }
        tell(template, "message_template_components_update", value);
    }

    private static void buttons(ArrayNode into, JsonNode buttons) {
        for (JsonNode button : buttons) {
            ObjectNode told = into.addObject()
                    .put(
                            "message_template_button_type",
                            Json.text(button, "type").toUpperCase(Locale.ROOT))
                    .put("message_template_button_text", Json.text(button, "text"));
            if (button.has("url")) {
                told.put("message_template_button_url", Json.text(button, "url"));
            }
            if (button.has("phone_number")) {
                told.put("message_template_button_phone_number", Json.text(button, "phone_number"));
            }
        }
    }

    private static void describe(ObjectNode value, Template template, String language) {
        if (template.id().matches("\\d{1,18}")) {
            value.put("message_template_id", Long.parseLong(template.id()));
        } else {
            value.put("message_template_id", template.id());
        }
        value.put("message_template_name", template.name()).put("message_template_language", language);
    }

    private void tell(Template template, String field, ObjectNode value) {
        outbox.tell(new Update.OfAccount(template.wabaId(), field, value, time.millis()));
    }
}
