package io.hudhud.simulator.world;

import io.hudhud.simulator.json.Bytes;
import java.time.Instant;

/** An uploaded file. It expires after 30 days. */
public record Media(String id, String phoneNumberId, String mimeType, Bytes content, Instant expiresAt) {
    public Media {
        Checks.id("media", id);
    }
}
