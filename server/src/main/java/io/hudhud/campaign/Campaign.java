package io.hudhud.campaign;

import io.hudhud.shared.Version;
import io.hudhud.workspace.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is stored.
 *
 * @param launch absent for a draft, which alone may be changed
 * @param startsAt when sending begins: as planned for a draft (absent: as soon as it is launched), as confirmed after
 * @param retryOf the campaign whose failed messages it tries again
 * @param updatedBy who edited, launched or steered it last, at {@code updatedAt}
 */
public record Campaign(
        UUID id,
        CampaignSettings settings,
        Version version,
        @Nullable Launch launch,
        @Nullable Instant startsAt,
        @Nullable UUID retryOf,
        Instant createdAt,
        Actor createdBy,
        Instant updatedAt,
        Actor updatedBy) {

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
