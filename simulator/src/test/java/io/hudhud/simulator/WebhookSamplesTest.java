package io.hudhud.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.simulator.json.Json;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Webhooks that the simulator makes have the keys and types of Meta's samples. */
class WebhookSamplesTest {
    private final Simulator simulator =
            Simulator.start(SimulatorConfig.anyPort().withClockFactor(1000));
    private final Caller caller = new Caller(simulator);
    private final Listener listener = new Listener();

    @BeforeEach
    void subscribe() {
        caller.control("POST", "seed", """
                {"apps": [{"id": "%s", "secret": "%s", "callback_url": "%s"}],
                 "settings": {"webhooks": {"max_batch": 1}},
                 "profiles": {"default": {"failures": {}, "delivered": 1, "read": 1, "read_only": 0}},
                 "contacts": {"+966501000009": "over_limit"}}
                """.formatted(Caller.APP, Listener.SECRET, listener.url()));
    }

    @AfterEach
    void stop() {
        caller.close();
        simulator.close();
        listener.close();
    }

    @Test
    void statuses() {
        caller.send(Caller.offer("+966501000001"));
        caller.send(Caller.offer("+966501000009"));

        like("status-sent-pmp-marketing", status("sent"), ".conversation is absent");
        like("status-failed-131049-per-user-limit", status("failed"));
        like("status-v24-no-conversation-no-pricing", status("read"));
    }

    @Test
    void statusesOfPeopleWithoutPhone() {
        caller.control("PUT", "settings", "{\"user_ids\": true}");
        String userId = "US.13491208655302741918";
        caller.control("POST", "inbound", "{\"from\": \"%s\", \"text\": \"Hello\"}".formatted(userId));
        caller.send(Caller.offer("").put("recipient", userId));

        like(
                "status-delivered-pmp-bsuid-only",
                status("delivered"),
                ".username is absent",
                ".parent_user_id is absent",
                ".parent_recipient_user_id is absent");
    }

    @Test
    void inbound() {
        caller.control(
                "POST", "inbound", "{\"from\": \"+966501000001\", \"text\": \"Does it come in another color?\"}");
        like("inbound-text", _ -> true);
    }

    @Test
    void taps() {
        caller.control(
                "POST",
                "inbound",
                "{\"from\": \"+966501000001\", \"button\": \"Unsubscribe\", \"quoted\": \"wamid.x\"}");
        like("inbound-button-template-quick-reply", _ -> true);
    }

    @Test
    void preferences() {
        caller.control("POST", "preferences", "{\"from\": \"+966501000001\", \"marketing\": \"stop\"}");
        like("user-preferences-stop", _ -> true);
    }

    @Test
    void templates() {
        create("fresh_offer", "Hello {{1}}, here is something new for you.");
        like("template-status-approved", event("APPROVED"));
        create("double_offer", "Hello {{1}} {{2}} dear friend, here is something new for you.");
        like("template-status-rejected-invalid-format", event("REJECTED"));

        String id = caller.get(Caller.WABA + "/message_templates?name=fresh_offer")
                .body()
                .path("data")
                .path(0)
                .path("id")
                .asString();
        caller.control("POST", "templates/" + id + "/quality", "{\"score\": \"YELLOW\"}");
        like("template-quality-yellow", field("message_template_quality_update"));
        caller.control("POST", "templates/" + id + "/category", "{\"category\": \"UTILITY\"}");
        like("template-category-changed", field("template_category_update"));
        caller.graph("POST", id, Json.MAPPER.readTree("""
                        {"components": [{"type": "HEADER", "format": "TEXT", "text": "News"}, {"type": "BODY", "text": "Something new."},
                          {"type": "FOOTER", "text": "Bye"},
                          {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+966110000001"}]}]}
                        """));
        like("template-components-update", field("message_template_components_update"));
    }

    /** WhatsApp's sample is of another event; ours has the same shape. */
    @Test
    void numbers() {
        caller.control("POST", "phone_numbers/" + Caller.NUMBER + "/quality", "{\"score\": \"RED\"}");
        like("phone-number-quality-throughput-upgrade", event("FLAGGED"));
    }

    private void like(String sample, Predicate<JsonNode> wanted, String... optional) {
        await().until(() -> listener.bodies().stream().anyMatch(wanted));
        JsonNode ours = listener.bodies().stream().filter(wanted).findFirst().orElseThrow();
        JsonNode theirs = Samples.read(Samples.folder("webhooks").resolve(sample + ".json"));
        assertThat(Samples.lacking(theirs, ours, ""))
                .as(ours.toString())
                .filteredOn(lack -> List.of(optional).stream().noneMatch(lack::endsWith))
                .isEmpty();
    }

    private void create(String name, String text) {
        String examples = text.contains("{{2}}") ? "[[\"a\", \"b\"]]" : "[[\"a\"]]";
        assertThat(caller.graph(
                                "POST",
                                Caller.WABA + "/message_templates",
                                Json.MAPPER.readTree(
                                        "{\"name\": \"%s\", \"language\": \"en_US\", \"category\": \"MARKETING\", \"components\": [{\"type\": \"BODY\", \"text\": \"%s\", \"example\": {\"body_text\": %s}}]}"
                                                .formatted(name, text, examples)))
                        .status())
                .isEqualTo(200);
    }

    private static JsonNode change(JsonNode body) {
        return body.path("entry").path(0).path("changes").path(0);
    }

    private static Predicate<JsonNode> status(String status) {
        return body -> change(body)
                .path("value")
                .path("statuses")
                .path(0)
                .path("status")
                .asString("")
                .equals(status);
    }

    private static Predicate<JsonNode> event(String event) {
        return body -> change(body).path("value").path("event").asString("").equals(event);
    }

    private static Predicate<JsonNode> field(String field) {
        return body -> change(body).path("field").asString("").equals(field);
    }
}
