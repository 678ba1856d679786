package io.hudhud.bench.load;

import io.hudhud.bench.simulator.Simulator;
import io.hudhud.bench.stack.Until;
import java.time.Duration;

/** Waiting until no status is under way any more. */
final class Quiet {
    private static final Duration GLANCE = Duration.ofMillis(100);

    private Quiet() {}

    static void await(Simulator simulator, Duration patience) throws InterruptedException {
        if (!Until.isTrue(patience, GLANCE, () -> simulator.outstanding() == 0)) {
            throw new IllegalStateException(
                    "after " + patience.toSeconds() + " seconds the simulator still has " + simulator.webhooks());
        }
    }
}
