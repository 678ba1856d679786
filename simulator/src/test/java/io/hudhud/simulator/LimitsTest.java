package io.hudhud.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.simulator.limit.PairLimit;
import io.hudhud.simulator.limit.PortfolioReach;
import io.hudhud.simulator.limit.SlidingLimit;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Throughput, pair rate and portfolio limit, each with its code. */
class LimitsTest {
    private static final long DAY = TimeUnit.DAYS.toMillis(1);

    @Test
    void neverMoreThanTheThroughputInAnySecond() {
        var limit = new SlidingLimit(80);
        long accepted = IntStream.range(0, 3_000)
                .filter(i -> limit.tryAt(i * TimeUnit.MILLISECONDS.toNanos(1)))
                .count();
        assertThat(accepted).isEqualTo(240);
    }

    @Test
    void aPairMayBorrowABurst() {
        var limit = new PairLimit();
        long burst = IntStream.range(0, 100)
                .filter(_ -> limit.tryAt(966501000001L, 0, 6_000))
                .count();
        assertThat(burst).isEqualTo(45);
        assertThat(limit.tryAt(966501000001L, 5_999, 6_000)).isFalse();
        assertThat(limit.tryAt(966501000001L, 6_000, 6_000)).isTrue();
        assertThat(limit.tryAt(966501000002L, 0, 6_000)).isTrue();
    }

    @Test
    void aPortfolioReachesSoManyPeopleInADay() {
        var reach = new PortfolioReach();
        long reached = IntStream.range(1, 1_000)
                .filter(i -> reach.tryAt(i, i, 250, DAY))
                .count();
        assertThat(reached).isEqualTo(250);
        assertThat(reach.tryAt(1, 2_000, 250, DAY)).as("counted already").isTrue();
        assertThat(reach.tryAt(999, DAY + 2, 250, DAY))
                .as("person 2 is a day ago")
                .isTrue();
        assertThat(reach.tryAt(998, DAY + 2, 250, DAY)).isFalse();
    }

    @Test
    void answersWithTheCodes() {
        try (var simulator = Simulator.start(SimulatorConfig.anyPort());
                var caller = new Caller(simulator)) {
            caller.control("POST", "seed", """
                    {"portfolios": [{"id": "301000000000001", "messaging_limit": "TIER_250"}],
                     "phone_numbers": [{"id": "%s", "waba": "%s", "display_phone_number": "966110000001", "throughput": 1}]}
                    """.formatted(Caller.NUMBER, Caller.WABA));
            assertThat(caller.send(Caller.hello("+966501000001", "")).status()).isEqualTo(200);
            var throttled = caller.send(Caller.hello("+966501000002", ""));
            assertThat(throttled.errorCode()).isEqualTo(130429);
            assertThat(throttled.body().path("error").path("error_subcode").asInt())
                    .isEqualTo(2494055);

            throughput(caller, 0);
            for (int i = 0; i < 44; i++) {
                assertThat(caller.send(Caller.hello("+966501000001", "")).status())
                        .isEqualTo(200);
            }
            // A new throughput starts the limits of the number afresh: one more fits into the burst.
            assertThat(caller.send(Caller.hello("+966501000001", "")).status()).isEqualTo(200);
            assertThat(caller.send(Caller.hello("+966501000001", "")).errorCode())
                    .isEqualTo(131056);

            for (int i = 0; i < 249; i++) {
                assertThat(caller.send(Caller.hello("+96650200%04d".formatted(i), ""))
                                .status())
                        .isEqualTo(200);
            }
            assertThat(caller.send(Caller.hello("+966503000000", "")).errorCode())
                    .isEqualTo(131048);
            assertThat(caller.judge("").path("refused_by_code").path("131048").asInt())
                    .isEqualTo(1);
        }
    }

    private static void throughput(Caller caller, int perSecond) {
        caller.control(
                "POST",
                "seed",
                "{\"phone_numbers\": [{\"id\": \"%s\", \"waba\": \"%s\", \"display_phone_number\": \"966110000001\", \"throughput\": %d}]}"
                        .formatted(Caller.NUMBER, Caller.WABA, perSecond));
    }
}
