package io.hudhud.direct;

import io.hudhud.delivery.MessageKey;

/** What became of a request for a message. */
public sealed interface AskResult {

    /** It is in the queue. */
    record Queued(MessageKey message, long contact) implements AskResult {}

    /** Nothing was queued. {@code detail} is for people. */
    record Refused(MessageProblem problem, String detail) implements AskResult {}
}
