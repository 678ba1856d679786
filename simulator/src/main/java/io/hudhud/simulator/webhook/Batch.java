package io.hudhud.simulator.webhook;

import java.util.List;

/**
 * Updates that travel in one POST until it is answered with 200.
 *
 * @param attempts deliveries so far
 * @param dueNanos when it may be tried again
 * @param bornNanos when it was first put together
 */
record Batch(List<Update> updates, int attempts, long dueNanos, long bornNanos) {
    Batch {
        updates = List.copyOf(updates);
    }

    Batch againAt(long nanos) {
        return new Batch(updates, attempts + 1, nanos, bornNanos);
    }
}
