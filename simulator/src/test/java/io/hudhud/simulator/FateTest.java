package io.hudhud.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.simulator.behaviour.Fate;
import io.hudhud.simulator.behaviour.Profile;
import io.hudhud.simulator.chance.Draw;
import io.hudhud.simulator.judge.Outcome;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fate is computed, not rolled: same seed, person and correlation id, same end; and the shares come out as set. */
class FateTest {
    @Test
    void isAFunctionOfSeedPersonAndCorrelation() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(fate(1, i, true)).isEqualTo(fate(1, i, true));
        }
        assertThat(IntStream.range(0, 1_000)
                        .filter(i -> !fate(1, i, true).equals(fate(2, i, true)))
                        .count())
                .as("another seed, another course")
                .isGreaterThan(300);
    }

    @Test
    void keepsTheShares() {
        Map<Outcome, Long> outcomes = IntStream.range(0, 100_000)
                .mapToObj(i -> fate(1, i, true).outcome())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(outcomes.get(Outcome.FAILED)).isBetween(1_300L, 1_700L);
        assertThat(outcomes.get(Outcome.SENT)).isBetween(1_700L, 2_250L);
        assertThat(outcomes.get(Outcome.READ)).isBetween(61_500L, 64_000L);
    }

    @Test
    void neverDeliversMarketingToTheUnitedStates() {
        assertThat(fate(1, 12125550100L, true).code()).isEqualTo(131049);
        assertThat(fate(1, 12125550100L, false).code()).isNotEqualTo(131049);
        assertThat(fate(1, 14165550100L, true)).as("Toronto").isNotEqualTo(new Fate(Outcome.FAILED, 131049));
    }

    private static Fate fate(long seed, long recipient, boolean marketing) {
        long draw = Draw.mix(Draw.mix(seed, recipient), Draw.of("h1.202611.7." + recipient + ".0"));
        return Fate.tell(seed, recipient, draw, Profile.USUAL, true, marketing, false, false);
    }
}
