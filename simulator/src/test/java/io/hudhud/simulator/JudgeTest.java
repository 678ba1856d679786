package io.hudhud.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hudhud.simulator.json.Json;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The judge tells duplicates from named resends, and knows what faults hid from the caller. */
class JudgeTest {
    private final Simulator simulator = Simulator.start(SimulatorConfig.anyPort());
    private final Caller caller = new Caller(simulator);

    @AfterEach
    void stop() {
        caller.close();
        simulator.close();
    }

    @Test
    void tellsAResendFromADuplicate() {
        caller.send(Caller.hello("+966501000001", "h1.202611.7.1.0"));
        caller.send(Caller.hello("+966501000001", "h1.202611.7.1.1"));
        caller.send(Caller.hello("+966501000002", "h1.202611.7.2.0"));
        caller.send(Caller.hello("+966501000002", "h1.202611.7.2.0"));
        caller.send(Caller.hello("+966501000003", "h1.202611.8.3.0"));
        caller.send(Caller.hello("+966501000004", "something else"));

        JsonNode verdict = caller.judge("/origins/7");
        assertThat(verdict.path("accepted").asInt()).isEqualTo(4);
        assertThat(verdict.path("distinct").asInt()).isEqualTo(2);
        assertThat(verdict.path("duplicates").asInt()).isEqualTo(1);
        assertThat(verdict.path("resends").asInt()).isEqualTo(1);
        assertThat(caller.judge("").path("accepted").asInt()).isEqualTo(6);
        assertThat(caller.judge("/messages?recipient=966501000002")
                        .path("count")
                        .asInt())
                .isEqualTo(2);
        assertThat(caller.judge("/messages?correlation=something%20else")
                        .path("count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void namesWhoIsMissing() {
        caller.send(Caller.hello("+966501000001", "h1.202611.7.1.0"));
        caller.send(Caller.hello("+966501000003", "h1.202611.7.3.0"));

        JsonNode people = caller.control(
                        "POST",
                        "judge/compare",
                        "{\"origin\": 7, \"recipients\": [\"+966501000001\", \"+966501000002\"]}")
                .body();
        assertThat(people.path("missing").asInt()).isEqualTo(1);
        assertThat(people.path("missing_examples").path(0).asString()).isEqualTo("966501000002");
        assertThat(people.path("unexpected").asInt()).isEqualTo(1);

        JsonNode tokens = caller.control(
                        "POST",
                        "judge/compare",
                        "{\"tokens\": [\"h1.202611.7.1.0\", \"h1.202611.7.2.0\", \"h1.202611.7.3.0\"]}")
                .body();
        assertThat(tokens.path("missing_examples").path(0).asString()).isEqualTo("2");
        assertThat(tokens.path("found").asInt()).isEqualTo(2);
    }

    @Test
    void knowsWhatTheCallerNeverHeardOf() {
        caller.control("POST", "faults", "{\"fault\": \"reset_after\", \"next\": 1}");
        byte[] body = Json.bytes(Caller.hello("+966501000001", "h1.202611.7.1.0"));

        assertThatThrownBy(() -> caller.exchange("POST", "/v23.0/" + Caller.NUMBER + "/messages", Caller.TOKEN, body))
                .isInstanceOf(IOException.class);

        assertThat(caller.judge("/origins/7").path("answers_lost").asInt()).isEqualTo(1);
    }

    @Test
    void tellsHowManyWereAcceptedInEachStretchOfTime() {
        caller.send(Caller.hello("+966501000001", "h1.202611.7.1.0"));
        caller.send(Caller.hello("+966501000002", "h1.202611.7.2.0"));
        caller.send(Caller.hello("+966501000003", "h1.202611.8.3.0"));

        JsonNode timeline = caller.judge("/timeline?origin=7&millis=60000");

        assertThat(timeline.path("from").asLong() % 60_000).isZero();
        assertThat(timeline.path("accepted")
                        .valueStream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(2);
        assertThat(caller.judge("/timeline?origin=9").path("accepted").size()).isZero();
        assertThat(caller.control("GET", "judge/timeline?millis=0", "").status())
                .isEqualTo(400);
    }

    @Test
    void refusesRatherThanForgets() {
        try (var small = Simulator.start(SimulatorConfig.anyPort().withLogCapacity(1));
                var other = new Caller(small)) {
            assertThat(other.send(Caller.hello("+966501000001", "")).status()).isEqualTo(200);
            assertThat(other.send(Caller.hello("+966501000002", "")).errorCode())
                    .isEqualTo(131000);
        }
    }
}
