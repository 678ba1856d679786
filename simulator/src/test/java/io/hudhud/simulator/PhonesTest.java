package io.hudhud.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.simulator.json.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The phones' page over HTTP: what a person sees, and what WhatsApp would send when they tap or write. */
class PhonesTest {
    private static final String PHONE = "966501000001";
    private static final String TO = "+" + PHONE;
    private final Simulator simulator =
            Simulator.start(SimulatorConfig.anyPort().withClockFactor(1000));
    private final Caller caller = new Caller(simulator);
    private final Listener listener = new Listener();

    @BeforeEach
    void subscribe() {
        caller.control("POST", "seed", """
                {"apps": [{"id": "%s", "secret": "%s", "callback_url": "%s"}],
                 "media": [{"id": "40", "mime_type": "image/png", "base64": "aGk="}, {"id": "41", "mime_type": "text/html", "base64": "aGk="}],
                 "settings": {"pair_spacing_ms": 0, "webhooks": {"max_batch": 1}},
                 "profiles": {"default": {"failures": {}, "delivered": 1, "read": 0}},
                 "contacts": {"+966501000009": "unreachable"}}
                """.formatted(Caller.APP, Listener.SECRET, listener.url()));
    }

    @AfterEach
    void stop() {
        caller.close();
        simulator.close();
        listener.close();
    }

    @Test
    void messagesOfAnAccountThatNobodyListensToArriveWhereItSaysSo() {
        caller.control("POST", "seed", """
                {"apps": [{"id": "1", "secret": "s"}], "portfolios": [{"id": "10"}],
                 "wabas": [{"id": "20", "portfolio": "10", "plays_statuses": true}],
                 "phone_numbers": [{"id": "30", "waba": "20", "display_phone_number": "447700900001"}],
                 "tokens": [{"token": "stage", "app": "1", "wabas": ["20"]}],
                 "templates": [{"waba": "20", "name": "hello_world", "language": "en_US", "components": [{"type": "BODY", "text": "Hello."}]}],
                 "contacts": {"%s": "reliable"}}
                """.formatted(TO));

        caller.call("POST", "/v23.0/30/messages", "stage", Json.bytes(Caller.hello(TO, "")));

        await().until(() -> Json.text(message(0), "status").equals("read"));
        assertThat(listener.changes()).isEmpty();
    }

    @Test
    void showsAMessageAndWhatBecameOfIt() {
        String id = caller.send(Caller.offer(TO)).wamid();

        await().until(() -> Json.text(message(0), "status").equals("delivered"));
        assertThat(Json.text(message(0), "id")).isEqualTo(id);
        assertThat(message(0).path("drawn").toString()).contains("Layla", "25%", "Stop offers");
        JsonNode row = caller.phones("").path("phones").path(0);
        assertThat(Json.text(row, "phone")).isEqualTo(PHONE);
        assertThat(row.path("unread").asInt()).isEqualTo(1);
        assertThat(row.path("last").path("text").asString()).startsWith("Hello Layla");

        caller.send(Caller.hello("+966501000009", ""));
        await().until(() ->
                Json.text(messages("966501000009").path(0), "status").equals("failed"));
        assertThat(messages("966501000009").path(0).path("reason").asString()).isNotEmpty();
    }

    @Test
    void aTapOnAQuickReplyIsTheWebhookOfWhatsApp() {
        String id = caller.send(Caller.offer(TO)).wamid();

        var answer = caller.onPhone(PHONE + "/tap", "{\"message\": \"%s\", \"button\": 0}".formatted(id));

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        JsonNode told = received();
        assertThat(Json.text(told, "id")).isEqualTo(Json.text(answer.body(), "id"));
        assertThat(Json.text(told, "from")).isEqualTo(PHONE);
        assertThat(Json.text(told, "type")).isEqualTo("button");
        assertThat(Json.text(told.path("button"), "payload")).isEqualTo("Stop offers");
        assertThat(Json.text(told.path("context"), "id")).isEqualTo(id);
        like("inbound-button-template-quick-reply", told);
        assertThat(Json.text(message(1), "quoted")).isEqualTo(id);
    }

    @Test
    void tapsOnButtonsListsAndFlowsOfAConversation() {
        opened();
        tap("""
                {"type": "button", "body": {"text": "Come?"}, "action": {"buttons": [
                  {"type": "reply", "reply": {"id": "y", "title": "Yes"}}, {"type": "reply", "reply": {"id": "n", "title": "No"}}]}}""", "\"button\": 1");
        assertThat(received().path("interactive").path("button_reply").toString())
                .isEqualTo("{\"id\":\"n\",\"title\":\"No\"}");
        like("inbound-interactive-button-reply", received());
        tap("""
                {"type": "list", "body": {"text": "Which?"}, "action": {"button": "Choose", "sections": [
                  {"title": "Fast", "rows": [{"id": "r1", "title": "Today", "description": "by six"}]}]}}""", "\"button\": 0, \"row\": \"r1\"");
        like("inbound-interactive-list-reply", received());
        tap("""
                {"type": "flow", "body": {"text": "Ask"}, "action": {"name": "flow",
                  "parameters": {"flow_cta": "Open", "flow_token": "t1"}}}""", "\"button\": 0");
        assertThat(received()
                        .path("interactive")
                        .path("nfm_reply")
                        .path("response_json")
                        .asString())
                .isEqualTo("{\"flow_token\":\"t1\"}");
        like("inbound-interactive-nfm-reply-flow", received());
    }

    @Test
    void aCardOfACarouselAnswersWithItsOwnPayload() {
        caller.control(
                "POST",
                "seed",
                """
                {"templates": [{"waba": "%s", "name": "cards", "language": "en_US", "components": [
                  {"type": "BODY", "text": "Choose one."}, {"type": "CAROUSEL", "cards": [%2$s, %2$s]}]}]}
                """.formatted(
                                Caller.WABA,
                                "{\"components\": [{\"type\": \"BUTTONS\", \"buttons\": [{\"type\": \"QUICK_REPLY\", \"text\": \"More\"}]}]}"));
        ObjectNode send = Caller.template(TO, "cards", "en_US");
        var cards = send.withObjectProperty("template")
                .putArray("components")
                .addObject()
                .put("type", "carousel")
                .putArray("cards");
        for (int card = 0; card < 2; card++) {
            ObjectNode button = cards.addObject()
                    .put("card_index", card)
                    .putArray("components")
                    .addObject();
            button.put("type", "button").put("sub_type", "quick_reply").put("index", 0);
            button.putArray("parameters").addObject().put("type", "payload").put("payload", "more-" + card);
        }
        String id = caller.send(send).wamid();

        assertThat(caller.onPhone(PHONE + "/tap", "{\"message\": \"%s\", \"card\": 1, \"button\": 0}".formatted(id))
                        .status())
                .isEqualTo(200);
        assertThat(received().path("button").path("payload").asString()).isEqualTo("more-1");
    }

    @Test
    void writesAndIsReadByTheBusiness() {
        String first = Json.text(opened(), "id");
        like("inbound-text", received());
        String second = Json.text(
                caller.onPhone(PHONE + "/text", "{\"text\": \"Yes\", \"quoted\": \"%s\"}".formatted(first))
                        .body(),
                "id");
        await().until(() -> Json.text(received().path("context"), "id").equals(first));

        ObjectNode read = Json.object()
                .put("messaging_product", "whatsapp")
                .put("status", "read")
                .put("message_id", second);
        read.putObject("typing_indicator").put("type", "text");
        assertThat(caller.send(read).status()).isEqualTo(200);

        assertThat(Json.text(message(0), "status")).isEqualTo("read");
        assertThat(caller.phones("/" + PHONE).path("typing").asBoolean()).isTrue();
    }

    @Test
    void countsALinkThatSomebodyOpened() {
        String id = caller.send(Caller.offer(TO)).wamid();

        assertThat(caller.onPhone(PHONE + "/opened", "{\"message\": \"%s\"}".formatted(id))
                        .status())
                .isEqualTo(200);
        assertThat(caller.judge("").path("clicks").asInt()).isEqualTo(1);
    }

    @Test
    void openingAConversationTellsNobody() {
        caller.send(Caller.offer(TO));
        await().until(() -> Json.text(message(0), "status").equals("delivered"));
        caller.phones("/" + PHONE);

        assertThat(caller.judge("").path("reported").path("read").asInt()).isZero();
        assertThat(listener.values("messages")).isEmpty();
    }

    @Test
    void findsPhonesByNumberAndKeepsTheNewestFirst() {
        caller.send(Caller.offer(TO));
        caller.send(Caller.offer("+201000000002"));

        assertThat(caller.phones("").path("phones")).hasSize(2);
        assertThat(caller.phones("?q=%2B20%20100")
                        .path("phones")
                        .path(0)
                        .path("phone")
                        .asString())
                .isEqualTo("201000000002");
        assertThat(caller.phones("?q=nobody").path("phones")).isEmpty();
        JsonNode list = caller.phones("");
        assertThat(caller.call("GET", "/phones/api?known=" + Json.text(list, "version"), "", new byte[0])
                        .status())
                .isEqualTo(204);
        caller.control("POST", "reset", "{}");
        assertThat(caller.phones("").path("phones")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /phones/api/abc, 400",
        "GET, /phones/api/12, 400",
        "GET, /phones/none/such, 404",
        "GET, /phones/assets/none.js, 404",
        "GET, /phones/media/none, 404",
        "POST, /phones/api/966501000001/tap, 404",
        "POST, /phones/api/966501000001/text, 400",
        "POST, /phones/api/966501000001, 404",
        "DELETE, /phones, 405"
    })
    void saysWhatIsWrong(String method, String path, int status) {
        var answer = caller.call(method, path, "", "{\"message\": \"wamid.none\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().path("error").asString()).isNotBlank();
    }

    @Test
    void refusesTapsThatSendNothing() {
        String id = caller.send(Caller.offer(TO)).wamid();
        String own = Json.text(opened(), "id");

        assertThat(caller.onPhone(PHONE + "/tap", "{\"message\": \"%s\", \"button\": 7}".formatted(id))
                        .status())
                .isEqualTo(400);
        assertThat(caller.onPhone(PHONE + "/tap", "{\"message\": \"%s\", \"button\": 0}".formatted(own))
                        .status())
                .isEqualTo(400);
        assertThat(caller.onPhone(PHONE + "/text", "{\"business\": \"%s\", \"text\": \" \"}".formatted(Caller.NUMBER))
                        .status())
                .isEqualTo(400);
        assertThat(caller.onPhone(PHONE + "/text", "no JSON").status()).isEqualTo(400);
        assertThat(caller.form("/phones/api/" + PHONE + "/text", "{}").status()).isEqualTo(415);
    }

    @Test
    void servesThePageAndUploadsUnderAStrictPolicy() {
        for (String path : new String[] {"/phones", "/phones/" + PHONE, "/phones/US.13491208655302741918"}) {
            assertThat(caller.page(path).statusCode()).isEqualTo(200);
            assertThat(caller.page(path).body()).contains("<main").doesNotContain("<script>", " style=");
            assertThat(caller.page(path).headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'")
                            .doesNotContain("unsafe"));
        }
        assertThat(caller.page("/phones/abc").statusCode()).isEqualTo(404);
        assertThat(caller.page("/phones/assets/phones.js").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
        var file = caller.page("/phones/media/41");
        assertThat(file.body()).isEqualTo("hi");
        assertThat(file.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox"));
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    /** The answer to a first text of the person, which also lets the business write freely. */
    private JsonNode opened() {
        var answer =
                caller.onPhone(PHONE + "/text", "{\"business\": \"%s\", \"text\": \"Hello\"}".formatted(Caller.NUMBER));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private void tap(String interactive, String tap) {
        ObjectNode send =
                Json.object().put("messaging_product", "whatsapp").put("to", TO).put("type", "interactive");
        send.set("interactive", Json.MAPPER.readTree(interactive));
        String id = caller.send(send).wamid();
        int before = listener.values("messages").size();
        assertThat(caller.onPhone(PHONE + "/tap", "{\"message\": \"%s\", %s}".formatted(id, tap))
                        .status())
                .isEqualTo(200);
        await().until(() -> listener.values("messages").size() > before);
    }

    private JsonNode received() {
        await().until(() -> !listener.values("messages").isEmpty());
        return listener.values("messages").getLast();
    }

    private JsonNode message(int index) {
        return messages(PHONE).path(index);
    }

    private JsonNode messages(String phone) {
        return caller.phones("/" + phone).path("messages");
    }

    /** The webhook has the shape of the sample, where that is on this machine. */
    private static void like(String sample, JsonNode message) {
        var file = Samples.find("webhooks");
        if (file != null) {
            JsonNode theirs = Samples.read(file.resolve(sample + ".json")).at("/entry/0/changes/0/value/messages/0");
            assertThat(Samples.lacking(theirs, message, "")).isEmpty();
        }
    }
}
