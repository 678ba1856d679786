package io.hudhud.delivery.pump;

import io.hudhud.delivery.MessageKey;
import java.util.Arrays;

/** One message of an intent, ready to be posted. */
record Outgoing(MessageKey key, int attempt, byte[] body) {

    /** What reaches a log: never the body. */
    @Override
    public String toString() {
        return key.address() + "/" + attempt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outgoing(var otherKey, var otherAttempt, var otherBody)
                && key.equals(otherKey)
                && attempt == otherAttempt
                && Arrays.equals(body, otherBody);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
