package io.hudhud.campaign;

import io.hudhud.shared.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is stored.
 *
 * @param launch absent for a draft, which alone may be changed
 */
public record Campaign(
        UUID id,
        CampaignSettings settings,
        Version version,
        @Nullable Launch launch,
        Instant createdAt,
        Instant updatedAt) {

    /** That a campaign was launched: the origin of its messages, and when it was confirmed. */
    public record Launch(long origin, Instant confirmedAt) {}

    public boolean isDraft() {
        return launch == null;
    }

    /** @throws IllegalStateException for a draft, which has none yet */
    long origin() {
        if (launch == null) {
            throw new IllegalStateException("campaign " + id + " is a draft");
        }
        return launch.origin();
    }
}
