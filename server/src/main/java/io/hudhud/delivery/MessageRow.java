package io.hudhud.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One message as the ledger knows it. */
public record MessageRow(
        MessageKey key,
        long contact,
        int attempt,
        MessageState state,
        boolean held,
        @Nullable Reason reason,
        @Nullable Integer errorCode,
        @Nullable Instant acceptedAt,
        @Nullable Instant sentAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant readAt,
        @Nullable Instant failedAt,
        @Nullable Instant repliedAt,
        @Nullable Instant clickedAt,
        @Nullable Integer priceMicros) {}
