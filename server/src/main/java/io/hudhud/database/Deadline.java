package io.hudhud.database;

import java.time.Duration;

/** A moment on the monotonic clock after which waiting for a process makes no sense. */
record Deadline(long nanos) {

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - nanos > 0;
    }
}
