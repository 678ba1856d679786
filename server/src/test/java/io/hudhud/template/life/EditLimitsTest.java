package io.hudhud.template.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditLimitsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void whatWasNotChangedLatelyMayBeChangedNow() {
        assertThat(EditLimits.left(List.of(), NOW)).isEqualTo(new EditLimits.Left(1, 10, null));
        assertThat(EditLimits.left(List.of(ago(Duration.ofHours(25))), NOW)).isEqualTo(new EditLimits.Left(1, 9, null));
    }

    @Test
    void theNextEditIsADayAfterTheLast() {
        assertThat(EditLimits.left(List.of(ago(Duration.ofHours(2))), NOW))
                .isEqualTo(new EditLimits.Left(0, 9, NOW.plus(Duration.ofHours(22))));
    }

    @Test
    void theEleventhEditWaitsUntilTheFirstOfTheTenIsThirtyDaysOld() {
        var tenDays =
                IntStream.range(2, 12).mapToObj(n -> ago(Duration.ofDays(n))).toList();

        assertThat(EditLimits.left(tenDays, NOW)).isEqualTo(new EditLimits.Left(1, 0, NOW.plus(Duration.ofDays(19))));
    }

    @Test
    void whicheverLimitLastsLongerCounts() {
        var edits = IntStream.range(0, 10)
                .mapToObj(n -> ago(Duration.ofHours(1).plus(Duration.ofDays(3L * n))))
                .toList();

        assertThat(EditLimits.left(edits, NOW))
                .isEqualTo(new EditLimits.Left(
                        0, 0, ago(Duration.ofHours(1).plus(Duration.ofDays(27))).plus(Duration.ofDays(30))));
    }

    private static Instant ago(Duration time) {
        return NOW.minus(time);
    }
}
