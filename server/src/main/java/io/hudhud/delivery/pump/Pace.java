package io.hudhud.delivery.pump;

import io.hudhud.delivery.Allowance;

/**
 * How fast a sender may send: its allowance of what WhatsApp reports, less what comes in (its limit counts both directions),
 * less what a "too fast" answer taught, which is forgotten slowly. Thread-safe: outcomes and webhooks speak to it.
 */
final class Pace {

    private static final double SLOWER = 0.7;
    private static final double RECOVERY_PER_SECOND = 0.02;
    private static final double LEAST_SHARE = 0.05;
    private static final double INBOUND_WINDOW_SECONDS = 10;
    private static final long SETTLE_NANOS = 1_000_000_000L;

    private double factor = 1;
    private long factorAt;
    private long slowedAt;
    private double inbound;
    private long inboundAt;

    Pace(long nowNanos) {
        factorAt = nowNanos;
        slowedAt = nowNanos - SETTLE_NANOS;
        inboundAt = nowNanos;
    }

    /** Messages per second that may leave now. */
    synchronized double perSecond(int reported, long nowNanos) {
        decay(nowNanos);
        double fair = Allowance.perSecond(reported) * factor - inbound;
        return Math.max(reported * LEAST_SHARE, fair);
    }

    /** WhatsApp answered 130429. Answers to what had left before the last slowing teach nothing new. */
    synchronized void tooFast(long nowNanos) {
        decay(nowNanos);
        if (nowNanos - slowedAt >= SETTLE_NANOS) {
            factor = Math.max(LEAST_SHARE, factor * SLOWER);
            slowedAt = nowNanos;
        }
    }

    /** {@code n} messages came in. */
    synchronized void received(int n, long nowNanos) {
        decay(nowNanos);
        inbound += n / INBOUND_WINDOW_SECONDS;
    }

    private void decay(long nowNanos) {
        double seconds = (nowNanos - factorAt) / 1e9;
        factor = Math.min(1, factor + seconds * RECOVERY_PER_SECOND);
        factorAt = nowNanos;
        inbound *= Math.exp(-(nowNanos - inboundAt) / 1e9 / INBOUND_WINDOW_SECONDS);
        inboundAt = nowNanos;
    }
}
