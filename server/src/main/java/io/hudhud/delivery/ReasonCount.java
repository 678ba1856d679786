package io.hudhud.delivery;

import org.jspecify.annotations.Nullable;

/** How many messages of an origin are in a state for a reason, and for which of WhatsApp's error codes. */
public record ReasonCount(
        MessageState state, Reason reason, @Nullable Integer errorCode, long n) {}
