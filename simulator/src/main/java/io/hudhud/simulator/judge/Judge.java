package io.hudhud.simulator.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Questions to the message log. Each costs one pass over it. */
public final class Judge {
    static final int ATTEMPT_BITS = 12;
    private static final int EXAMPLES = 100;
    private static final int MOST_STRETCHES = 100_000;
    private final MessageLog log;

    public Judge(MessageLog log) {
        this.log = log;
    }

    /** Verdicts on all origins that have the wanted id; null means all origins. */
    public List<OriginVerdict> origins(@Nullable Long wanted) {
        var tallies = new TreeMap<OriginKey, Tally>();
        log.scan(rows -> {
            Chunk chunk = rows.chunk();
            for (int row = 0; row < rows.count(); row++) {
                long origin = chunk.origin[row];
                if (origin >= 0 && (wanted == null || wanted == origin)) {
                    tallies.computeIfAbsent(new OriginKey(chunk.period[row], origin), _ -> new Tally())
                            .add(chunk, row);
                }
            }
        });
        List<OriginVerdict> verdicts = new ArrayList<>();
        tallies.forEach((key, tally) -> verdicts.add(tally.verdict(log.period(key.period()), key.origin())));
        return verdicts;
    }

    /** The verdict on everything, echo token or not; duplicates and resends are those of all origins together. */
    public OriginVerdict everything() {
        Tally all = new Tally();
        log.scan(rows -> {
            for (int row = 0; row < rows.count(); row++) {
                all.count(rows.chunk(), row);
            }
        });
        List<OriginVerdict> origins = origins(null);
        return all.verdict("", -1)
                .with(
                        origins.stream().mapToLong(OriginVerdict::distinct).sum(),
                        origins.stream().mapToLong(OriginVerdict::duplicates).sum(),
                        origins.stream().mapToLong(OriginVerdict::resends).sum());
    }

    /** Accepted messages that {@code wanted} holds for, oldest first, at most {@code limit}. */
    public List<Accepted> messages(RowFilter wanted, int offset, int limit) {
        List<Integer> ordinals = new ArrayList<>();
        int[] skipped = {0};
        log.scan(rows -> {
            for (int row = 0; row < rows.count() && ordinals.size() < limit; row++) {
                if (wanted.matches(rows.chunk(), row) && skipped[0]++ >= offset) {
                    ordinals.add(rows.first() + row);
                }
            }
        });
        List<Accepted> found = new ArrayList<>();
        for (int ordinal : ordinals) {
            Accepted message = log.read(ordinal);
            if (message != null) {
                found.add(message);
            }
        }
        return found;
    }

    /** How many accepted messages {@code wanted} holds for. */
    public long count(RowFilter wanted) {
        long[] count = {0};
        log.scan(rows -> {
            for (int row = 0; row < rows.count(); row++) {
                count[0] += wanted.matches(rows.chunk(), row) ? 1 : 0;
            }
        });
        return count[0];
    }

    /**
     * How many messages that {@code wanted} holds for were accepted in each stretch of time, from that of the first to that
     * of the last. Stretches begin at multiples of their length, so that those of several origins lie beside each other.
     *
     * @throws IllegalArgumentException when there would be more than {@value #MOST_STRETCHES} stretches
     */
    public Timeline timeline(RowFilter wanted, long stretchMillis) {
        Longs times = new Longs();
        log.scan(rows -> {
            for (int row = 0; row < rows.count(); row++) {
                if (wanted.matches(rows.chunk(), row)) {
                    times.add(rows.chunk().acceptedAt[row]);
                }
            }
        });
        long[] sorted = times.sorted();
        if (sorted.length == 0) {
            return new Timeline(0, stretchMillis, List.of());
        }
        long first = sorted[0] / stretchMillis;
        long stretches = sorted[sorted.length - 1] / stretchMillis - first + 1;
        if (stretches > MOST_STRETCHES) {
            throw new IllegalArgumentException("stretches of " + stretchMillis + " ms would be " + stretches
                    + ", more than " + MOST_STRETCHES + ": ask for longer ones");
        }
        var accepted = new ArrayList<>(Collections.nCopies((int) stretches, 0));
        for (long time : sorted) {
            int stretch = (int) (time / stretchMillis - first);
            accepted.set(stretch, accepted.get(stretch) + 1);
        }
        return new Timeline(first * stretchMillis, stretchMillis, accepted);
    }

    /** Compares the recipients of everything that {@code among} holds for with {@code expected}. */
    public Comparison compareRecipients(RowFilter among, Set<Long> expected) {
        Longs found = new Longs();
        log.scan(rows -> {
            for (int row = 0; row < rows.count(); row++) {
                if (among.matches(rows.chunk(), row)) {
                    found.add(rows.chunk().recipient[row]);
                }
            }
        });
        return compare(found.sorted(), expected, Long::toString);
    }

    /** Compares the message numbers accepted from one origin with {@code expected}. */
    public Comparison compareMessages(long origin, Set<Long> expected) {
        Longs attempts = new Longs();
        log.scan(rows -> {
            Chunk chunk = rows.chunk();
            for (int row = 0; row < rows.count(); row++) {
                if (chunk.origin[row] == origin) {
                    attempts.add(attemptKey(chunk, row));
                }
            }
        });
        long[] sorted = attempts.sorted();
        long[] withoutAttempt =
                Arrays.stream(sorted).map(key -> key >> ATTEMPT_BITS).toArray();
        long duplicates = repeats(sorted);
        Comparison plain = compare(withoutAttempt, expected, Long::toString);
        return new Comparison(
                plain.expected(),
                plain.found(),
                plain.missing(),
                duplicates,
                repeats(withoutAttempt) - duplicates,
                plain.unexpected(),
                plain.missingExamples(),
                examplesOfRepeats(sorted, key -> (key >> ATTEMPT_BITS) + "." + (key & (1 << ATTEMPT_BITS) - 1)),
                plain.unexpectedExamples());
    }

    /** Acceptances of one number (small number), or of all when -1, in any second: the most that ever fell into one. */
    public long maxPerSecond(int number) {
        Longs times = new Longs();
        log.scan(rows -> {
            for (int row = 0; row < rows.count(); row++) {
                if (number < 0 || rows.chunk().number[row] == number) {
                    times.add(rows.chunk().acceptedAt[row]);
                }
            }
        });
        long[] sorted = times.sorted();
        long most = 0;
        for (int from = 0, to = 0; to < sorted.length; to++) {
            while (sorted[to] - sorted[from] >= 1000) {
                from++;
            }
            most = Math.max(most, to - from + 1L);
        }
        return most;
    }

    private static Comparison compare(long[] sorted, Set<Long> expected, LongFunction<String> shown) {
        List<String> missing = new ArrayList<>();
        long missingCount = 0;
        for (long key : expected) {
            if (Arrays.binarySearch(sorted, key) < 0) {
                missingCount++;
                if (missing.size() < EXAMPLES) {
                    missing.add(shown.apply(key));
                }
            }
        }
        List<String> unexpected = new ArrayList<>();
        long unexpectedCount = 0;
        long distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0 && sorted[i] == sorted[i - 1]) {
                continue;
            }
            distinct++;
            if (!expected.contains(sorted[i])) {
                unexpectedCount++;
                if (unexpected.size() < EXAMPLES) {
                    unexpected.add(shown.apply(sorted[i]));
                }
            }
        }
        return new Comparison(
                expected.size(),
                distinct - unexpectedCount,
                missingCount,
                sorted.length - distinct,
                0,
                unexpectedCount,
                missing,
                examplesOfRepeats(sorted, shown),
                unexpected);
    }

    private static long repeats(long[] sorted) {
        long repeats = 0;
        for (int i = 1; i < sorted.length; i++) {
            repeats += sorted[i] == sorted[i - 1] ? 1 : 0;
        }
        return repeats;
    }

    private static List<String> examplesOfRepeats(long[] sorted, LongFunction<String> shown) {
        List<String> examples = new ArrayList<>();
        for (int i = 1; i < sorted.length && examples.size() < EXAMPLES; i++) {
            if (sorted[i] == sorted[i - 1]) {
                examples.add(shown.apply(sorted[i]));
            }
        }
        return examples;
    }

    static long attemptKey(Chunk chunk, int row) {
        return chunk.message[row] << ATTEMPT_BITS | chunk.attempt[row];
    }

    private record OriginKey(short period, long origin) implements Comparable<OriginKey> {
        @Override
        public int compareTo(OriginKey other) {
            return origin != other.origin ? Long.compare(origin, other.origin) : Short.compare(period, other.period);
        }
    }
}
