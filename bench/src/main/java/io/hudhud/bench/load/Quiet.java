package io.hudhud.bench.load;

import io.hudhud.bench.simulator.Simulator;
import java.time.Duration;

/** Waiting until no status is under way any more: for as long as they become fewer, and not for ever. */
final class Quiet {
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final Duration STALLED = Duration.ofSeconds(20);
    private static final Duration AT_MOST = Duration.ofMinutes(15);

    private Quiet() {}

    static void await(Simulator simulator) throws InterruptedException {
        long began = System.nanoTime();
        long lastProgress = began;
        long fewest = Long.MAX_VALUE;
        for (long left = simulator.outstanding(); left > 0; left = simulator.outstanding()) {
            long now = System.nanoTime();
            if (left < fewest) {
                fewest = left;
                lastProgress = now;
            }
            if (now - lastProgress > STALLED.toNanos()) {
                throw new IllegalStateException("statuses come no further since " + STALLED.toSeconds() + " seconds: "
                        + left + " are left, " + simulator.webhooks());
            }
            if (now - began > AT_MOST.toNanos()) {
                throw new IllegalStateException("after " + AT_MOST.toMinutes() + " minutes " + left
                        + " statuses are still left, " + simulator.webhooks());
            }
            Thread.sleep(GLANCE);
        }
    }
}
