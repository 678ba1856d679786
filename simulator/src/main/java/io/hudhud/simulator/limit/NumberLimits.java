package io.hudhud.simulator.limit;

import java.time.YearMonth;

/** The limits and windows of one phone number. */
public final class NumberLimits {
    private static final long WINDOW_MILLIS = 24 * 60 * 60 * 1000L;

    private final SlidingLimit throughput;
    private final int perSecond;
    private final PairLimit pairs = new PairLimit();
    private final LongLongMap lastInbound = new LongLongMap();
    private final LongLongMap stopped = new LongLongMap();
    private YearMonth month = YearMonth.of(1970, 1);
    private int serviceMessages;

    NumberLimits(int perSecond) {
        this.perSecond = perSecond;
        this.throughput = new SlidingLimit(perSecond);
    }

    int perSecond() {
        return perSecond;
    }

    public SlidingLimit throughput() {
        return throughput;
    }

    public PairLimit pairs() {
        return pairs;
    }

    /** Opens, or extends, the customer service window of a person who wrote. */
    public void wrote(long recipient, long nowMillis) {
        synchronized (lastInbound) {
            lastInbound.put(recipient, nowMillis);
        }
    }

    /** Whether a person wrote to this number within 24 hours. */
    public boolean windowOpen(long recipient, long nowMillis) {
        synchronized (lastInbound) {
            return lastInbound.get(recipient) > nowMillis - WINDOW_MILLIS;
        }
    }

    /** Notes that a person stopped, or resumed, marketing from this business in WhatsApp itself. */
    public void prefersMarketing(long recipient, boolean marketing) {
        synchronized (stopped) {
            stopped.put(recipient, marketing ? 0 : 1);
        }
    }

    /** Whether a person stopped marketing from this business in WhatsApp itself. */
    public boolean stoppedMarketing(long recipient) {
        synchronized (stopped) {
            return stopped.get(recipient) == 1;
        }
    }

    /** Counts a service message and says whether it is within the free ones of its month. */
    public synchronized boolean withinAllowance(YearMonth when, int free) {
        if (!month.equals(when)) {
            month = when;
            serviceMessages = 0;
        }
        return ++serviceMessages <= free;
    }
}
