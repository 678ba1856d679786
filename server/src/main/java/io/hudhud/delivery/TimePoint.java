package io.hudhud.delivery;

import java.time.Instant;

/** How many messages reached each milestone in the step of time that begins at {@code from}. */
public record TimePoint(Instant from, long accepted, long delivered, long read, long failed, long replied) {}
