package io.hudhud.bench.fault;

import io.hudhud.bench.api.ApiProblem;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;

/** What a sensible client does while a server is down: it asks again. */
final class Patience {
    private static final Duration BETWEEN = Duration.ofMillis(150);
    private static final int CONFLICT = 409;

    private Patience() {}

    /**
     * The answer, as soon as there is one; a refusal below 500 is one, and thrown. When there is none for longer than
     * {@code atMost}, what stood in the way last is thrown.
     */
    static <T> T until(Duration atMost, Supplier<T> call) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            try {
                return call.get();
            } catch (UncheckedIOException | ApiProblem problem) {
                boolean isRefusal = problem instanceof ApiProblem answer && answer.status() < 500;
                if (isRefusal || System.nanoTime() >= deadline) {
                    throw problem;
                }
            }
            Thread.sleep(BETWEEN);
        }
    }

    /** Once; a server that is down, or a campaign that is over already, is no problem here. */
    static void once(Runnable call) {
        try {
            call.run();
        } catch (UncheckedIOException down) {
            // somebody just killed it
        } catch (ApiProblem refusal) {
            if (refusal.status() < 500 && refusal.status() != CONFLICT) {
                throw refusal;
            }
        }
    }
}
