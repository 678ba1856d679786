package io.hudhud.bench.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.bench.ledger.Counts;
import io.hudhud.bench.simulator.Accepted;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Counts ALL_READ = counts(Map.of("read", 10L, "was_accepted", 10L));

    @Test
    void holdsWhenEverybodyGotItOnce() {
        assertThat(verdict(10, ALL_READ, ALL_READ, taken(10, 0, 0), 0, 0).holds())
                .isTrue();
    }

    @Test
    void everybodyWithAReasonIsNamed() {
        Counts counts = counts(Map.of(
                "read",
                3L,
                "was_accepted",
                3L,
                "skipped",
                2L,
                "failed",
                1L,
                "in_doubt",
                1L,
                "unresolved",
                1L,
                "cancelled",
                1L,
                "waiting",
                1L,
                "retries",
                1L));

        assertThat(verdict(10, counts, counts, taken(3, 0, 0), 0, 0).holds()).isTrue();
    }

    @Test
    void aPersonWithoutARowIsMissing() {
        assertThat(verdict(11, ALL_READ, ALL_READ, taken(10, 0, 0), 0, 0).missing())
                .isEqualTo(1);
    }

    @Test
    void aPersonWhoWasNeverTriedIsMissing() {
        Counts counts = counts(Map.of("read", 8L, "was_accepted", 8L, "waiting", 2L));

        assertThat(verdict(10, counts, counts, taken(8, 0, 0), 0, 0).missing()).isEqualTo(2);
    }

    @Test
    void aMessageThatWasClaimedAndNeverTakenIsMissing() {
        assertThat(verdict(10, ALL_READ, ALL_READ, taken(9, 0, 0), 1, 0).missing())
                .isEqualTo(1);
    }

    @Test
    void aMessageThatWasTakenAndNotToldIsMissing() {
        assertThat(verdict(10, ALL_READ, ALL_READ, taken(11, 0, 0), 0, 1).holds())
                .isFalse();
    }

    @Test
    void twiceTheSameAttemptIsADuplicateAndANamedResendIsNot() {
        assertThat(verdict(10, ALL_READ, ALL_READ, taken(10, 1, 0), 0, 0).holds())
                .isFalse();
        assertThat(verdict(10, ALL_READ, ALL_READ, taken(10, 0, 1), 0, 0).holds())
                .isTrue();
    }

    @Test
    void aFigureThatDiffersFromTheLedgerIsWrong() {
        Counts others = counts(Map.of("read", 9L, "delivered", 1L, "was_accepted", 10L));

        assertThat(verdict(10, ALL_READ, others, taken(10, 0, 0), 0, 0).countersExact())
                .isFalse();
        assertThat(verdict(10, ALL_READ, ALL_READ, List.of(ALL_READ, others), taken(10, 0, 0), 0, 0)
                        .countersExact())
                .isFalse();
    }

    private static Verdict verdict(
            long targeted, Counts counted, Counts kept, Accepted accepted, long neverTaken, long untold) {
        return verdict(targeted, counted, kept, List.of(counted, counted), accepted, neverTaken, untold);
    }

    private static Verdict verdict(
            long targeted,
            Counts counted,
            Counts kept,
            List<Counts> shown,
            Accepted accepted,
            long neverTaken,
            long untold) {
        return Verdict.on(new Evidence(targeted, counted, kept, shown, accepted, neverTaken, untold));
    }

    private static Accepted taken(long messages, long duplicates, long resends) {
        return new Accepted(
                messages + duplicates + resends, messages, duplicates, resends, 0, Instant.EPOCH, Instant.EPOCH, 0);
    }

    private static Counts counts(Map<String, Long> some) {
        var figures = new LinkedHashMap<String, Long>();
        Counts.STATES.forEach(state -> figures.put(state, 0L));
        Counts.MILESTONES.forEach(milestone -> figures.put(milestone, 0L));
        figures.put(Counts.RETRIES, 0L);
        figures.putAll(some);
        return new Counts(figures);
    }
}
