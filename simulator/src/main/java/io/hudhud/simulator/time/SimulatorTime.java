package io.hudhud.simulator.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Real time, and a factor that shortens delays. Only waiting is shortened (status ladder, review, pauses, redelivery): timestamps and
 * limits stay real, because the client under test measures them with its own, real clock.
 */
public final class SimulatorTime {
    private final Clock clock;
    private volatile double factor;

    public SimulatorTime(Clock clock, double factor) {
        this.clock = clock;
        this.factor = checked(factor);
    }

    public Instant now() {
        return clock.instant();
    }

    public long millis() {
        return clock.millis();
    }

    public double factor() {
        return factor;
    }

    /** Applies to delays that start from now on. */
    public void runAt(double newFactor) {
        factor = checked(newFactor);
    }

    /** How long to really wait for what takes {@code nominal} at WhatsApp. */
    public long shortenedMillis(long nominal) {
        return Math.round(nominal / factor);
    }

    public Duration shortened(Duration nominal) {
        return Duration.ofMillis(shortenedMillis(nominal.toMillis()));
    }

    private static double checked(double factor) {
        if (!(factor > 0 && factor <= 1_000_000)) {
            throw new IllegalArgumentException("the clock factor must be above 0 and at most 1000000, not " + factor);
        }
        return factor;
    }
}
