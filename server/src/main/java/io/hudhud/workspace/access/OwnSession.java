package io.hudhud.workspace.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where a person is signed in, as they see it.
 *
 * @param lastUsedAt to the nearest five minutes
 * @param browser its name, such as {@code Firefox}; absent when it is none that we know
 * @param system what it runs on, such as {@code Android}
 * @param address the network address that it was opened from
 * @param current the one that asks
 */
record OwnSession(
        UUID id,
        Instant createdAt,
        Instant lastUsedAt,
        @Nullable String browser,
        @Nullable String system,
        String address,
        boolean current) {}
