package io.hudhud.whatsapp.intake;

import java.util.concurrent.atomic.AtomicLong;

/** Bounds the memory that webhooks hold between their arrival and their commit. */
final class BytesInFlight {

    private final long limit;
    private final AtomicLong held = new AtomicLong();

    BytesInFlight(long limit) {
        this.limit = limit;
    }

    /** Takes {@code bytes} if they fit; whoever got them gives them back. */
    boolean take(long bytes) {
        if (held.addAndGet(bytes) <= limit) {
            return true;
        }
        giveBack(bytes);
        return false;
    }

    void giveBack(long bytes) {
        held.addAndGet(-bytes);
    }

    long held() {
        return held.get();
    }
}
