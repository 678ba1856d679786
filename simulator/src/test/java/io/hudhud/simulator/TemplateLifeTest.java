package io.hudhud.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.simulator.json.Json;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Templates are refused, reviewed, paced, paused and disabled; people react to them. */
class TemplateLifeTest {
    private static final String OFFER = "600000000000001";
    private final Simulator simulator =
            Simulator.start(SimulatorConfig.anyPort().withClockFactor(100_000));
    private final Caller caller = new Caller(simulator);
    private final Listener listener = new Listener();

    @BeforeEach
    void subscribe() {
        caller.control("POST", "seed", """
                {"apps": [{"id": "%s", "secret": "%s", "callback_url": "%s"}],
                 "profiles": {"default": {"failures": {}, "delivered": 1, "read": 1}}}
                """.formatted(Caller.APP, Listener.SECRET, listener.url()));
    }

    @AfterEach
    void stop() {
        caller.close();
        simulator.close();
        listener.close();
    }

    static Stream<Arguments> brokenDrafts() {
        return Stream.of(
                Arguments.of(2388299, "{{1}} is at the start of this text of ours"),
                Arguments.of(2388299, "At the end of this text of ours there is {{1}}"),
                Arguments.of(2388293, "See {{1}} or {{2}}!"),
                Arguments.of(2388072, "There is a gap in {{1}} these numbers {{3}} of ours, you see."),
                Arguments.of(2388040, "a".repeat(1025)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("brokenDrafts")
    void refusesBrokenDraftsAtOnce(int subcode, String body) {
        var answer = create("a_draft", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("error").path("error_subcode").asInt()).isEqualTo(subcode);
    }

    @Test
    void approvesAfterAWhileAndRejectsDuplicates() {
        String first = create("first_of_two", "The same words for {{1}} in two templates.")
                .body()
                .path("id")
                .asString();
        await().until(() -> status(first).equals("APPROVED"));
        String second = create("second_of_two", "The same words for {{1}} in two templates.")
                .body()
                .path("id")
                .asString();
        await().until(() -> status(second).equals("REJECTED"));
    }

    @Test
    void pausesTwiceThenDisables() {
        caller.control("PUT", "clock", "{\"factor\": 1}");
        for (String expected : new String[] {"PAUSED", "PAUSED", "DISABLED"}) {
            caller.control("POST", "templates/" + OFFER + "/quality", "{\"score\": \"RED\"}");
            assertThat(status(OFFER)).isEqualTo(expected);
            int code = caller.send(Caller.offer("+966501000001")).errorCode();
            assertThat(code).isEqualTo(expected.equals("PAUSED") ? 132015 : 132016);
            caller.graph("POST", OFFER + "/unpause", Json.object());
        }
        assertThat(status(OFFER)).isEqualTo("DISABLED");
    }

    @Test
    void aPauseEndsByItself() {
        caller.control("POST", "templates/" + OFFER + "/quality", "{\"score\": \"RED\"}");

        await().until(() -> status(OFFER).equals("APPROVED"));
    }

    @Test
    void holdsAndDropsWhatPacingDoesNotTrust() {
        caller.control("PUT", "settings", "{\"pacing\": {\"threshold\": 2, \"hold_ms\": 1000, \"drop\": true}}");
        caller.control("POST", "templates/" + OFFER + "/quality", "{\"score\": \"UNKNOWN\"}");

        assertThat(state(caller.send(Caller.offer("+966501000001")).body())).isEqualTo("accepted");
        assertThat(state(caller.send(Caller.offer("+966501000002")).body())).isEqualTo("accepted");
        assertThat(state(caller.send(Caller.offer("+966501000003")).body())).isEqualTo("held_for_quality_assessment");

        await().until(() -> status(OFFER).equals("PAUSED"));
        await().until(() -> listener.statuses().stream()
                .anyMatch(s -> s.path("errors").path(0).path("code").asInt(0) == 132015));
        assertThat(caller.judge("").path("outcomes").path("dropped").asInt()).isEqualTo(1);
    }

    @Test
    void peopleTapAndStop() {
        caller.control("PUT", "profiles", "{\"profiles\": {\"default\": {\"reactions\": {\"taps\": 1}}}}");
        String wamid = caller.send(Caller.offer("+966501000001")).wamid();
        await().until(() -> listener.values("messages").size() == 1);
        JsonNode tapped = listener.values("messages").getFirst();
        assertThat(tapped.path("button").path("text").asString()).isEqualTo("Stop offers");
        assertThat(tapped.path("context").path("id").asString()).isEqualTo(wamid);

        caller.control("POST", "preferences", "{\"from\": \"+966501000002\", \"marketing\": \"stop\"}");
        caller.send(Caller.offer("+966501000002"));
        assertThat(caller.judge("").path("failed_by_code").path("131050").asInt())
                .isEqualTo(1);
    }

    @Test
    void uploadsInSteps() {
        var session = caller.graph(
                "POST", Caller.APP + "/uploads?file_name=a.png&file_length=2&file_type=image/png", Json.object());
        String id = session.body().path("id").asString();
        assertThat(id).startsWith("upload:").contains("?sig=");
        var handle = caller.resume(id, "hi");
        assertThat(handle.body().path("h").asString()).startsWith("4::");
    }

    private Caller.Answer create(String name, String text) {
        ObjectNode draft =
                Json.object().put("name", name).put("language", "en_US").put("category", "MARKETING");
        ObjectNode body =
                draft.putArray("components").addObject().put("type", "BODY").put("text", text);
        body.putObject("example").putArray("body_text").addArray().add("Layla").add("x");
        return caller.graph("POST", Caller.WABA + "/message_templates", draft);
    }

    private String status(String id) {
        return caller.get(id + "?fields=status").body().path("status").asString("");
    }

    private static String state(JsonNode answer) {
        return answer.path("messages").path(0).path("message_status").asString("");
    }
}
