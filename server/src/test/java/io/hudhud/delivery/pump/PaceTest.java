package io.hudhud.delivery.pump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void aPacerStartsEmptyAndNeverExceedsItsRateForLong() {
        var pacer = new Pacer(80, 0);
        int sent = 0;
        for (long now = 0; now < 10 * SECOND; now += SECOND / 1_000) {
            while (pacer.untilReady(now) == 0) {
                sent++;
                pacer.take(now);
            }
        }

        assertThat(sent).isBetween(780, 801);
    }

    @Test
    void aPacerThatWasIdleBurstsAtMostATenthOfASecond() {
        var pacer = new Pacer(80, 0);

        int burst = 0;
        while (burst < 100 && pacer.take(60 * SECOND) == 0) {
            burst++;
        }

        assertThat(burst).isEqualTo(8);
    }

    @Test
    void aSenderSendsNineTenthsOfWhatIsReportedLessWhatComesIn() {
        var pace = new Pace(0);
        assertThat(pace.perSecond(80, 0)).isEqualTo(72, within(0.01));

        for (long now = 0; now < 60 * SECOND; now += SECOND / 10) {
            pace.received(1, now);
        }

        assertThat(pace.perSecond(80, 60 * SECOND)).isEqualTo(62, within(1.0));
    }

    @Test
    void tooFastSlowsOnceForAllAnswersOfTheSameMomentAndIsForgottenSlowly() {
        var pace = new Pace(0);
        long now = 10 * SECOND;
        for (int i = 0; i < 20; i++) {
            pace.tooFast(now + i * 1_000L);
        }

        assertThat(pace.perSecond(1_000, now)).isEqualTo(630, within(1.0));
        assertThat(pace.perSecond(1_000, now + 5 * SECOND)).isBetween(650.0, 750.0);
        assertThat(pace.perSecond(1_000, now + 60 * SECOND)).isEqualTo(900, within(1.0));
    }

    @Test
    void aPersonGetsABurstAndThenOneMessageInSixSeconds() {
        var pairs = new PairRate();
        int burst = 0;
        while (burst < 100 && pairs.take("+966501234567", 0) == 0) {
            burst++;
        }

        assertThat(burst).isEqualTo(45);
        assertThat(pairs.take("+966501234567", 0)).isEqualTo(6 * SECOND);
        assertThat(pairs.take("+966501234567", 6 * SECOND)).isZero();
        assertThat(pairs.take("+966501234568", 0)).isZero();
    }
}
