package io.hudhud.simulator.webhook;

import java.util.concurrent.atomic.AtomicLongArray;

/** How long answers took: a histogram whose buckets are about 6 % wide, from a microsecond to hours. */
final class Latencies {
    private static final double WIDTH = Math.log(1.06);
    private final AtomicLongArray buckets = new AtomicLongArray(512);

    void add(long nanos) {
        double micros = Math.max(1, nanos / 1_000.0);
        buckets.incrementAndGet(Math.min(buckets.length() - 1, (int) (Math.log(micros) / WIDTH)));
    }

    /** Milliseconds within which that share of the answers came; 0 when there was none. */
    double quantileMillis(double share) {
        long total = count();
        long seen = 0;
        for (int i = 0; i < buckets.length(); i++) {
            seen += buckets.get(i);
            if (seen > 0 && seen >= share * total) {
                return Math.round(Math.exp((i + 1) * WIDTH)) / 1_000.0;
            }
        }
        return 0;
    }

    void clear() {
        for (int i = 0; i < buckets.length(); i++) {
            buckets.set(i, 0);
        }
    }

    long count() {
        long total = 0;
        for (int i = 0; i < buckets.length(); i++) {
            total += buckets.get(i);
        }
        return total;
    }
}
