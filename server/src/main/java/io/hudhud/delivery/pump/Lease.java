package io.hudhud.delivery.pump;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The right to run a portfolio for a while. The end is known twice: a suspended machine stops its monotonic clock, and a
 * corrected one moves its wall clock, so that only both together can be trusted.
 */
record Lease(UUID portfolio, UUID token, long endNanos, Instant end) {

    /** Whether something that may take {@code longest} still ends inside the lease. */
    boolean allows(Duration longest, Clock clock) {
        return System.nanoTime() + longest.toNanos() < endNanos
                && clock.instant().plus(longest).isBefore(end);
    }
}
