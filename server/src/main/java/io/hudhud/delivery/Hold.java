package io.hudhud.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact that keeps messages from being started, beside the state of what it holds.
 *
 * @param until when it ends by itself; absent: when somebody or something lifts it
 */
public record Hold(
        HoldScope scope,
        String scopeId,
        HoldReason reason,
        @Nullable String detail,
        Instant placedAt,
        @Nullable Instant until) {}
