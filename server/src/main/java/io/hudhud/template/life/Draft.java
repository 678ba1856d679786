package io.hudhud.template.life;

import io.hudhud.shared.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template that is being designed.
 *
 * @param wabaId the account that it is meant for
 * @param template what it changes; absent: it will be a new one
 */
public record Draft(
        UUID id,
        String wabaId,
        @Nullable UUID template,
        DraftContent content,
        Version version,
        Instant createdAt,
        Instant updatedAt) {}
