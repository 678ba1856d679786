package io.hudhud.bench.stack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for something that another process does, looking every few milliseconds. */
public final class Until {
    private Until() {}

    /** @return whether it came true within {@code patience} */
    public static boolean isTrue(Duration patience, Duration between, BooleanSupplier condition)
            throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            Thread.sleep(between);
        }
        return true;
    }
}
