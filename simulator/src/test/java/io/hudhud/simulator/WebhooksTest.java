package io.hudhud.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Statuses come signed, in batches, again until they are acknowledged, and in the disorder that was asked for. */
class WebhooksTest {
    private final Simulator simulator =
            Simulator.start(SimulatorConfig.anyPort().withClockFactor(200));
    private final Caller caller = new Caller(simulator);
    private final Listener listener = new Listener();

    @BeforeEach
    void subscribe() {
        caller.control("POST", "seed", """
                {"apps": [{"id": "%s", "secret": "%s", "verify_token": "simulator-verify-token", "callback_url": "%s"}],
                 "profiles": {"default": {"failures": {}, "delivered": 1, "read": 1, "read_only": 0}}}
                """.formatted(Caller.APP, Listener.SECRET, listener.url()));
    }

    @AfterEach
    void stop() {
        caller.close();
        simulator.close();
        listener.close();
    }

    @Test
    void everyMessageClimbsTheLadder() {
        String wamid =
                caller.send(Caller.hello("+966501000001", "h1.202611.7.1.0")).wamid();

        await().until(() -> listener.statuses().size() == 3);
        List<JsonNode> statuses = listener.statuses();
        assertThat(statuses)
                .extracting(s -> s.path("status").asString())
                .containsExactlyInAnyOrder("sent", "delivered", "read");
        assertThat(statuses).allSatisfy(status -> {
            assertThat(status.path("id").asString()).isEqualTo(wamid);
            assertThat(status.path("recipient_id").asString()).isEqualTo("966501000001");
            assertThat(status.path("biz_opaque_callback_data").asString()).isEqualTo("h1.202611.7.1.0");
        });
        assertThat(statuses)
                .allSatisfy(status -> assertThat(
                                status.path("pricing").path("category").asString(""))
                        .isEqualTo(status.path("status").asString().equals("read") ? "" : "utility"));
        assertThat(listener.forged()).isZero();
    }

    @Test
    void failsWithTheCodeOfTheProfile() {
        caller.control("PUT", "profiles", "{\"contacts\": {\"+966501000009\": \"unreachable\"}}");

        caller.send(Caller.hello("+966501000009", "h1.202611.7.9.0"));

        await().until(() -> listener.statuses().size() == 1);
        JsonNode failed = listener.statuses().getFirst();
        assertThat(failed.path("status").asString()).isEqualTo("failed");
        assertThat(failed.path("errors").path(0).path("code").asInt()).isEqualTo(131026);
        assertThat(caller.judge("/origins/7")
                        .path("failed_by_code")
                        .path("131026")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void comesAgainUntilAcknowledged() {
        listener.refuseNext(4);

        caller.send(Caller.hello("+966501000001", ""));

        await().until(() -> listener.statuses().size() == 3);
        await().until(() ->
                caller.control("GET", "", "").body().path("updates_pending").asInt() == 0);
        assertThat(caller.control("GET", "webhooks", "")
                        .body()
                        .path(0)
                        .path("redeliveries")
                        .asInt())
                .isBetween(2, 4);
    }

    @Test
    void batchesUpToTheLimit() {
        caller.control("PUT", "settings", "{\"webhooks\": {\"max_batch\": 7, \"linger_ms\": 300}}");

        for (int i = 0; i < 30; i++) {
            caller.send(Caller.hello("+96650100%04d".formatted(i), ""));
        }

        await().until(() -> listener.statuses().size() == 90);
        assertThat(listener.bodies())
                .allSatisfy(body -> assertThat(updates(body)).isBetween(1, 7));
        assertThat(listener.bodies()).hasSizeLessThan(45);
    }

    @Test
    void deliversTwiceWhenAskedTo() {
        caller.control("PUT", "settings", "{\"webhooks\": {\"duplicates\": 1, \"reorder_ms\": 10}}");

        caller.send(Caller.hello("+966501000001", ""));

        await().until(() -> listener.statuses().size() == 6);
        assertThat(listener.statuses().stream()
                        .collect(Collectors.groupingBy(s -> s.path("status").asString(), Collectors.counting())))
                .containsEntry("sent", 2L)
                .containsEntry("delivered", 2L)
                .containsEntry("read", 2L);
    }

    @Test
    void freeMessagesNeedAWindow() {
        caller.send(Caller.text("+966501000001", "too early"));
        await().until(() -> listener.statuses().size() == 1);
        assertThat(listener.statuses()
                        .getFirst()
                        .path("errors")
                        .path(0)
                        .path("code")
                        .asInt())
                .isEqualTo(131047);

        caller.control("POST", "inbound", "{\"from\": \"+966501000001\", \"text\": \"Hello?\"}");
        await().until(() -> listener.values("messages").size() == 1);
        caller.send(Caller.text("+966501000001", "now it is welcome"));
        await().until(() -> listener.statuses().size() == 4);
        assertThat(listener.statuses())
                .anySatisfy(
                        status -> assertThat(status.path("status").asString()).isEqualTo("read"));
    }

    @Test
    void shakesHands() {
        assertThat(caller.control("POST", "apps/" + Caller.APP + "/verify", "")
                        .body()
                        .path("verified")
                        .asBoolean())
                .isTrue();
    }

    private static int updates(JsonNode body) {
        int updates = 0;
        for (JsonNode entry : body.path("entry")) {
            for (JsonNode change : entry.path("changes")) {
                updates += change.path("value").path("statuses").size();
            }
        }
        return updates;
    }
}
