package io.hudhud.sender;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file for the headers of templates. WhatsApp keeps it for one number: no other can send it.
 *
 * @param mediaId what a mapping names: WhatsApp's id of the first upload. What a message names is the id of the newest one
 * @param type its media type, e.g. {@code image/jpeg}
 * @param expiresAt when WhatsApp forgets it unless it is uploaded again
 * @param kept whether Hudhud has the file too, so that it is uploaded again by itself
 * @param original what was given, where WhatsApp did not take that as it was
 */
public record Media(
        UUID id,
        UUID sender,
        String mediaId,
        String fileName,
        String type,
        long bytes,
        Instant uploadedAt,
        Instant expiresAt,
        boolean kept,
        @Nullable Original original) {

    /** What a person gave, e.g. an {@code image/webp} of 3,000,000 bytes. */
    public record Original(String type, long bytes) {}

    /** Whether it can be sent at {@code moment}, as things stand {@code now}. */
    public boolean isThereAt(Instant moment, Instant now) {
        return expiresAt.isAfter(kept ? now : moment);
    }
}
