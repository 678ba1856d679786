package io.hudhud.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void takesTheNearestRank() {
        var waits = new Percentiles();
        for (int millis = 2_000; millis >= 1; millis--) {
            waits.add(Duration.ofMillis(millis));
        }

        assertThat(waits.millis(0.5)).isEqualTo(1_000);
        assertThat(waits.millis(0.99)).isEqualTo(1_980);
        assertThat(waits.millis(1)).isEqualTo(2_000);
    }

    @Test
    void isZeroWithoutAnything() {
        assertThat(new Percentiles().millis(0.99)).isZero();
    }
}
