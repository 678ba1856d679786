package io.hudhud.sender;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a sender's messages from leaving.
 *
 * @param scope {@code sender}, {@code marketing} (all of the workspace's) or {@code installation}
 * @param reason the name that delivery gives it, such as {@code user}, {@code account}, {@code credentials}
 * @param until when it ends by itself; absent: when somebody or something lifts it
 */
public record SenderHold(
        String scope,
        String reason,
        @Nullable String detail,
        Instant placedAt,
        @Nullable Instant until) {}
