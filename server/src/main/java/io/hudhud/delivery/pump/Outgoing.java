package io.hudhud.delivery.pump;

import io.hudhud.delivery.MessageKey;
import io.hudhud.whatsapp.MessageRequest;

/**
 * One message of an intent, ready to be posted.
 *
 * @param estimatedMicros what was charged for it against the month and the origin's cost cap, in millionths of a US dollar
 */
record Outgoing(MessageKey key, int attempt, MessageRequest request, long estimatedMicros) {

    /** What reaches a log: never the body. */
    @Override
    public String toString() {
        return key.address() + "/" + attempt;
    }
}
