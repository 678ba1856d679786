package io.hudhud.simulator.judge;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The counts of one origin while the log is being read. */
final class Tally {
    private final Longs attempts = new Longs();
    private final long[] outcomes = new long[Outcome.values().length];
    private final long[] reported = new long[Step.values().length];
    private final Map<Integer, Long> codes = new TreeMap<>();
    private long accepted;
    private long answersLost;
    private long first = Long.MAX_VALUE;
    private long last;

    /** Counts a row that carries an echo token. */
    void add(Chunk chunk, int row) {
        count(chunk, row);
        attempts.add(Judge.attemptKey(chunk, row));
    }

    /** Counts any row. */
    void count(Chunk chunk, int row) {
        accepted++;
        outcomes[chunk.outcome[row]]++;
        if (chunk.code[row] != 0) {
            codes.merge(chunk.code[row], 1L, Long::sum);
        }
        for (int step = 0; step < reported.length; step++) {
            reported[step] += chunk.reported[row] >> step & 1;
        }
        answersLost += chunk.flags[row] & MessageLog.ANSWER_LOST;
        first = Math.min(first, chunk.acceptedAt[row]);
        last = Math.max(last, chunk.acceptedAt[row]);
    }

    OriginVerdict verdict(String period, long origin) {
        long[] sorted = attempts.sorted();
        long distinct = 0;
        long duplicates = 0;
        for (int i = 0; i < sorted.length; i++) {
            boolean sameAttempt = i > 0 && sorted[i] == sorted[i - 1];
            boolean sameMessage = i > 0 && sorted[i] >> Judge.ATTEMPT_BITS == sorted[i - 1] >> Judge.ATTEMPT_BITS;
            duplicates += sameAttempt ? 1 : 0;
            distinct += sameMessage ? 0 : 1;
        }
        var byOutcome = new EnumMap<Outcome, Long>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            byOutcome.put(outcome, outcomes[outcome.number()]);
        }
        var byStep = new EnumMap<Step, Long>(Step.class);
        for (Step step : Step.values()) {
            byStep.put(step, reported[step.number()]);
        }
        return new OriginVerdict(
                period,
                origin,
                accepted,
                distinct,
                duplicates,
                sorted.length - distinct - duplicates,
                answersLost,
                accepted == 0 ? 0 : first,
                last,
                byOutcome,
                codes,
                byStep);
    }
}
