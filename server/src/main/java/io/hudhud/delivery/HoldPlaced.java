package io.hudhud.delivery;

import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something is held, perhaps not for the first time. Published inside the transaction that places it.
 *
 * @param until when it ends by itself; absent: when somebody or something lifts it
 */
public record HoldPlaced(
        WorkspaceId workspace,
        HoldScope scope,
        String scopeId,
        HoldReason reason,
        @Nullable String detail,
        @Nullable Instant until) {}
