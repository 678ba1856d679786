package io.hudhud.bench.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void theSlowestStretchIsOneOfWholeSeconds() {
        var timeline = new Timeline(NOON, List.of(3L, 100L, 50L, 70L, 100L, 7L));

        assertThat(timeline.slowest(2)).isEqualTo(60);
        assertThat(timeline.slowest(10)).isEqualTo(80);
        assertThat(new Timeline(NOON, List.of(3L, 7L)).slowest(10)).isZero();
    }

    @Test
    void countsBetweenTwoSeconds() {
        var timeline = new Timeline(NOON, List.of(1L, 2L, 4L));

        assertThat(timeline.between(NOON.plusSeconds(1), NOON.plusSeconds(3))).isEqualTo(6);
        assertThat(timeline.between(NOON.minusSeconds(5), NOON.plusSeconds(1))).isEqualTo(1);
        assertThat(timeline.between(NOON.plusSeconds(5), NOON.plusSeconds(9))).isZero();
    }
}
