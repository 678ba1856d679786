package io.hudhud.simulator.limit;

/**
 * At most {@code perSecond} events in any second, exactly: the times of the last ones are kept in a ring.
 *
 * <p>WhatsApp publishes the figures (80, 1,000, 20 with coexistence; inbound counted), not the algorithm; this is the strictest reading.
 */
public final class SlidingLimit {
    private static final long SECOND = 1_000_000_000L;
    private final long window;
    private final long[] times;
    private int next;
    private int known;

    /** A limit of so many a second; 0 means none. */
    public SlidingLimit(int perSecond) {
        this(perSecond, SECOND);
    }

    /** A limit of so many in any stretch of {@code windowNanos}; 0 means none. */
    public SlidingLimit(int most, long windowNanos) {
        if (most < 0) {
            throw new IllegalArgumentException("a limit cannot be negative: " + most);
        }
        times = new long[most];
        window = windowNanos;
    }

    /** Counts an event if there is room for it. {@code nanos} comes from one monotonic source. */
    public synchronized boolean tryAt(long nanos) {
        if (times.length == 0) {
            return true;
        }
        if (known == times.length && nanos - times[next] < window) {
            return false;
        }
        count(nanos);
        return true;
    }

    /** Counts an event that cannot be refused, such as an inbound message. */
    public synchronized void countAt(long nanos) {
        if (times.length > 0) {
            count(nanos);
        }
    }

    /** How many of the places are taken, in percent. */
    public synchronized int percentUsedAt(long nanos) {
        int taken = 0;
        for (int i = 0; i < known; i++) {
            taken += nanos - times[Math.floorMod(next - 1 - i, times.length)] < window ? 1 : 0;
        }
        return times.length == 0 ? 0 : (int) (100L * taken / times.length);
    }

    /** Gives back the latest place, when a later check refused the message. */
    public synchronized void giveBack() {
        if (known > 0) {
            next = Math.floorMod(next - 1, times.length);
            known--;
        }
    }

    private void count(long nanos) {
        times[next] = nanos;
        next = next + 1 == times.length ? 0 : next + 1;
        known = Math.min(times.length, known + 1);
    }
}
