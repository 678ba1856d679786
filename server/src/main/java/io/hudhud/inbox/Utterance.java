package io.hudhud.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said in a conversation.
 *
 * @param id of WhatsApp for what came in, the address of its story for what went out
 * @param incoming said by the person
 * @param type WhatsApp's message type
 */
public record Utterance(
        String id,
        boolean incoming,
        Instant at,
        String type,
        @Nullable String text) {}
