package io.hudhud.delivery.pump;

/**
 * A token bucket over nanoseconds that the caller reads. It starts empty, so that a node that takes over never adds to what
 * the last one spent, and holds at most a tenth of a second's worth, so that it cannot burst.
 */
final class Pacer {

    private static final double NANOS = 1e9;

    private double perSecond;
    private double tokens;
    private long at;

    Pacer(double perSecond, long nowNanos) {
        this.perSecond = perSecond;
        this.at = nowNanos;
    }

    void rate(double newPerSecond, long nowNanos) {
        refill(nowNanos);
        perSecond = newPerSecond;
    }

    double rate() {
        return perSecond;
    }

    /** Takes one token, now or from the future, and answers how long to wait before using it, in nanoseconds. */
    long take(long nowNanos) {
        refill(nowNanos);
        tokens -= 1;
        return tokens >= 0 ? 0 : (long) (-tokens / perSecond * NANOS);
    }

    /** How long until a whole token is there, in nanoseconds. */
    long untilReady(long nowNanos) {
        refill(nowNanos);
        return tokens >= 0 ? 0 : (long) (-tokens / perSecond * NANOS);
    }

    private void refill(long nowNanos) {
        double most = Math.max(1, perSecond / 10);
        tokens = Math.min(most, tokens + (nowNanos - at) / NANOS * perSecond);
        at = nowNanos;
    }
}
