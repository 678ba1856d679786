package io.hudhud.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.bench.simulator.Timeline;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void countsTheWholeSecondsInWhichAllHadSomethingToSend() {
        var shares = Shares.of(List.of(
                new Timeline(NOON, List.of(900L, 900L, 400L, 300L, 330L, 500L, 900L)),
                new Timeline(NOON.plusSeconds(2), List.of(200L, 300L, 270L, 5L)),
                new Timeline(NOON.plusSeconds(2), List.of(200L, 300L, 300L, 300L, 10L))));

        assertThat(shares.seconds()).isEqualTo(2);
        assertThat(shares.accepted()).containsExactly(630L, 570L, 600L);
        assertThat(shares.percent(2)).isEqualTo(33.33);
        assertThat(shares.largestDeviationPercent()).isEqualTo(5);
        assertThat(shares.perSecond()).isEqualTo(900);
        assertThat(shares.allProgress()).isTrue();
    }

    @Test
    void saysWhoGotNothing() {
        var shares = Shares.of(List.of(
                new Timeline(NOON, List.of(900L, 900L, 900L, 900L)), new Timeline(NOON, List.of(1L, 0L, 0L, 1L))));

        assertThat(shares.allProgress()).isFalse();
        assertThat(shares.largestDeviationPercent()).isEqualTo(100);
    }
}
