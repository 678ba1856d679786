package io.hudhud.campaign;

import io.hudhud.delivery.OriginProgress;
import org.jspecify.annotations.Nullable;

/** Where a campaign stands. That it is held is a fact beside it, not a state. */
public enum CampaignState {
    DRAFT(0),
    /** Scheduled, or its audience is being frozen. */
    ACTIVE(1),
    SENDING(2),
    /** Nothing is left on which the system itself will act. */
    COMPLETED(3),
    /** Stopped before it was complete, or put away after. */
    CLOSED(4);

    private final short code;

    CampaignState(int code) {
        this.code = (short) code;
    }

    /** The number it is stored as. */
    short code() {
        return code;
    }

    static CampaignState ofCode(int code) {
        return switch (code) {
            case 0 -> DRAFT;
            case 1 -> ACTIVE;
            case 2 -> SENDING;
            case 3 -> COMPLETED;
            case 4 -> CLOSED;
            default -> throw new IllegalArgumentException("no state of campaigns has the code " + code);
        };
    }

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
