package io.hudhud.sender;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that WhatsApp keeps for a number: no other number can send it.
 *
 * @param mediaId WhatsApp's id, what a message names
 * @param type its media type, e.g. {@code image/jpeg}
 * @param expiresAt when WhatsApp forgets it
 */
public record Media(
        UUID id,
        UUID sender,
        String mediaId,
        String fileName,
        String type,
        long bytes,
        Instant uploadedAt,
        Instant expiresAt) {}
