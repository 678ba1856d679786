package io.hudhud.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person and the merchant say to each other.
 *
 * @param sender the number that the person wrote to last
 * @param lastText what the person wrote last, where it was words
 * @param openUntil until when the person may be answered freely; absent or past: templates only
 */
public record Conversation(
        long contact,
        @Nullable String name,
        @Nullable String phone,
        UUID sender,
        Instant lastAt,
        @Nullable String lastText,
        @Nullable Instant openUntil) {}
