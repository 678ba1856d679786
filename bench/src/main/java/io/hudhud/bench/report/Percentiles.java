package io.hudhud.bench.report;

import java.time.Duration;
import java.util.Arrays;

/** Durations, gathered from any thread. */
public final class Percentiles {
    private long[] nanos = new long[1024];
    private int size;

    public synchronized void add(Duration duration) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = duration.toNanos();
    }

    public synchronized int count() {
        return size;
    }

    /** In milliseconds, nearest rank; 0 when nothing was gathered. {@code share} is 0.5 for the median. */
    public synchronized double millis(double share) {
        if (size == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * size);
        return Figures.rounded(sorted[Math.max(rank - 1, 0)] / 1e6);
    }
}
