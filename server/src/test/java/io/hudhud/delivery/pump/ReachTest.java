package io.hudhud.delivery.pump;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.Lane;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:30Z");

    private final Reach reach = new Reach();

    @Test
    void aFifthOfTheLimitIsKeptForOrders() {
        reach.add(NOON, 795);

        assertThat(reach.left(1_000, Lane.CAMPAIGN, NOON)).isEqualTo(5);
        assertThat(reach.left(1_000, Lane.TRIGGERED, NOON)).isEqualTo(5);
        assertThat(reach.left(1_000, Lane.TRANSACTIONAL, NOON)).isEqualTo(205);
        reach.add(NOON, 10);
        assertThat(reach.left(1_000, Lane.CAMPAIGN, NOON)).isZero();
    }

    @Test
    void whoWasReachedCountsForADay() {
        reach.add(NOON, 800);
        reach.add(NOON.plus(Duration.ofHours(1)), 100);

        assertThat(reach.left(1_000, Lane.TRANSACTIONAL, NOON.plus(Duration.ofHours(24))))
                .isEqualTo(100);
        assertThat(reach.nextFree(NOON))
                .isBetween(NOON.plus(Duration.ofHours(24)), NOON.plus(Duration.ofMinutes(1_442)));
        assertThat(reach.left(1_000, Lane.TRANSACTIONAL, NOON.plus(Duration.ofMinutes(1_442))))
                .isEqualTo(900);
    }
}
