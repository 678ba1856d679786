package io.hudhud.campaign;

import io.hudhud.delivery.OriginProgress;
import org.jspecify.annotations.Nullable;

/** Where a campaign stands. That it is held is a fact beside it, not a state. */
public enum CampaignState {
    DRAFT,
    /** Scheduled, or its audience is being frozen. */
    ACTIVE,
    SENDING,
    /** Nothing is left on which the system itself will act. */
    COMPLETED,
    /** Stopped before it was complete, or put away after. */
    CLOSED;

    /** @param progress of the campaign's origin; absent before the launch */
    public static CampaignState of(@Nullable OriginProgress progress) {
        if (progress == null) {
            return DRAFT;
        }
        return switch (progress.stage()) {
            case SCHEDULED, FREEZING -> ACTIVE;
            case FROZEN -> progress.completedAt() == null ? SENDING : COMPLETED;
            case CLOSED -> CLOSED;
        };
    }
}
