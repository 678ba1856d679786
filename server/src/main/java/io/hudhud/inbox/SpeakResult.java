package io.hudhud.inbox;

import io.hudhud.delivery.MessageKey;

/** What became of the wish to say something in a conversation. */
public sealed interface SpeakResult {

    /** It is in the queue; its fate is the ledger's. */
    record Queued(MessageKey message) implements SpeakResult {}

    /** The person has not written for 24 hours: only a template may be sent. */
    record WindowClosed() implements SpeakResult {}
}
