package io.hudhud.delivery.pump;

import io.hudhud.delivery.MessageKey;
import io.hudhud.whatsapp.MessageRequest;

/** One message of an intent, ready to be posted. */
record Outgoing(MessageKey key, int attempt, MessageRequest request) {

    /** What reaches a log: never the body. */
    @Override
    public String toString() {
        return key.address() + "/" + attempt;
    }
}
