package io.hudhud.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The quality of a number falls and recovers. */
class NumberQualityTest {
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

    @Test
    void redAndItsEndAreToldAndTheRestIsOnTheNode() {
        for (String score : List.of("YELLOW", "RED", "RED", "YELLOW", "GREEN")) {
            rate(score);
            assertThat(rating()).isEqualTo(score);
        }
        await().until(() -> events().size() == 2);
        assertThat(events()).containsExactly("FLAGGED", "UNFLAGGED");
        var value = listener.changes().getFirst().path("value");
        assertThat(value.path("display_phone_number").asString()).matches("\\d+");
        assertThat(value.path("current_limit").asString()).startsWith("TIER_");
    }

    @Test
    void aRatingThatDoesNotExistIsRefused() {
        assertThat(caller.control("POST", "phone_numbers/" + Caller.NUMBER + "/quality", "{\"score\": \"BAD\"}")
                        .status())
                .isEqualTo(400);
        assertThat(caller.control("POST", "phone_numbers/1/quality", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void manyWhoBlockMakeItRed() {
        caller.control("PUT", "profiles", "{\"profiles\": {\"default\": {\"reactions\": {\"blocks\": 1}}}}");
        for (int person = 0; person < 49; person++) {
            caller.send(Caller.hello("+9665010000" + (10 + person), ""));
        }
        await().until(() -> read() == 49);
        assertThat(rating()).isEqualTo("GREEN");

        caller.send(Caller.hello("+966501000059", ""));
        await().until(() -> rating().equals("RED"));
        await().until(() -> events().equals(List.of("FLAGGED")));
    }

    private int read() {
        return caller.judge("").path("reported").path("read").asInt();
    }

    private void rate(String score) {
        caller.control("POST", "phone_numbers/" + Caller.NUMBER + "/quality", "{\"score\": \"" + score + "\"}");
    }

    private String rating() {
        return caller.get(Caller.NUMBER + "?fields=quality_rating")
                .body()
                .path("quality_rating")
                .asString("");
    }

    private List<String> events() {
        return listener.changes().stream()
                .filter(change -> change.path("field").asString("").equals("phone_number_quality_update"))
                .map(change -> change.path("value").path("event").asString(""))
                .toList();
    }
}
