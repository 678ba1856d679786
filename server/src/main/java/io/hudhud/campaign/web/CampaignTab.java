package io.hudhud.campaign.web;

import io.hudhud.campaign.CampaignState;
import java.util.Set;

/** A tab over the list of campaigns. */
enum CampaignTab {
    ALL,
    /** Scheduled, being frozen or sending. */
    ACTIVE,
    SENDING,
    DRAFT,
    COMPLETED,
    CLOSED;

    Set<CampaignState> states() {
        return switch (this) {
            case ALL -> Set.of();
            case ACTIVE -> Set.of(CampaignState.ACTIVE, CampaignState.SENDING);
            case SENDING -> Set.of(CampaignState.SENDING);
            case DRAFT -> Set.of(CampaignState.DRAFT);
            case COMPLETED -> Set.of(CampaignState.COMPLETED);
            case CLOSED -> Set.of(CampaignState.CLOSED);
        };
    }
}
