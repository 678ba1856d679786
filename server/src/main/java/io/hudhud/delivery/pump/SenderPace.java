package io.hudhud.delivery.pump;

import io.hudhud.delivery.origin.Origin;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * When the next message of a sender may leave: not faster than the number, and not faster than its origin wants to be. Used by
 * one thread.
 */
final class SenderPace {

    private static final int MOST_PER_SLICE = 64;
    private static final double SLICE_SECONDS = 0.1;
    // A pause must not wait for a slow pace.
    private static final long LONGEST_STEP_NANOS = 50_000_000;

    private final SenderState sender;
    private final Pacer number;
    private final Map<Long, Pacer> origins = new HashMap<>();

    SenderPace(SenderState sender) {
        this.sender = sender;
        this.number = new Pacer(perSecond(), System.nanoTime());
    }

    /** How many messages of {@code origin} are worth one intent: a tenth of a second of them, within reason. */
    int sliceSize(Origin origin) {
        number.rate(perSecond(), System.nanoTime());
        double rate = number.rate();
        Integer own = origin.perSecond();
        if (own != null) {
            origins.computeIfAbsent(origin.id(), id -> new Pacer(own, System.nanoTime()))
                    .rate(own, System.nanoTime());
            rate = Math.min(rate, own);
        } else {
            origins.remove(origin.id());
        }
        return Math.clamp((long) (rate * SLICE_SECONDS), 1, MOST_PER_SLICE);
    }

    /** How long the own rate of an origin makes its next message wait, in nanoseconds. */
    long untilReady(long origin) {
        Pacer own = origins.get(origin);
        return own == null ? 0 : own.untilReady(System.nanoTime());
    }

    /** Returns when a message of {@code origin} may leave, or {@code goOn} no longer holds. */
    void await(Origin origin, BooleanSupplier goOn) {
        long now = System.nanoTime();
        Pacer own = origins.get(origin.id());
        long wait = Math.max(number.take(now), own == null ? 0 : own.take(now));
        long until = now + wait;
        while (wait > 0 && goOn.getAsBoolean()) {
            try {
                TimeUnit.NANOSECONDS.sleep(Math.min(wait, LONGEST_STEP_NANOS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            wait = until - System.nanoTime();
        }
    }

    private double perSecond() {
        return sender.pace().perSecond(sender.route().throughputPerSecond(), System.nanoTime());
    }
}
