package io.hudhud.delivery.pump;

import java.util.HashMap;
import java.util.Map;

/**
 * One message per six seconds from a sender to a person, with up to 45 borrowed from the future. Kept in memory for as long
 * as it matters; after a restart 131056 corrects it.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/cloud-api/overview">Pair rate limits</a>, 2025-12-05
 */
final class PairRate {

    private static final long PER_MESSAGE = 6_000_000_000L;
    private static final long BURST = 45 * PER_MESSAGE;
    private static final int SWEEP = 10_000;

    /** Per recipient: when all that was sent would have been sent at the plain rate. */
    private final Map<String, Long> paidUntil = new HashMap<>();

    private int sinceSweep;

    /** How long to wait before one more message to {@code recipient}, in nanoseconds; 0 takes it. */
    long take(String recipient, long nowNanos) {
        sweep(nowNanos);
        long paid = Math.max(paidUntil.getOrDefault(recipient, nowNanos), nowNanos) + PER_MESSAGE;
        if (paid - nowNanos > BURST) {
            return paid - nowNanos - BURST;
        }
        paidUntil.put(recipient, paid);
        return 0;
    }

    private void sweep(long nowNanos) {
        if (++sinceSweep >= SWEEP) {
            sinceSweep = 0;
            paidUntil.values().removeIf(until -> until - nowNanos <= 0);
        }
    }
}
