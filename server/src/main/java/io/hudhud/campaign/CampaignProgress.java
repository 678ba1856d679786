package io.hudhud.campaign;

import io.hudhud.delivery.OriginProgress;
import org.jspecify.annotations.Nullable;

/** A campaign, and how far its messages are; {@code origin} is absent for a draft. */
public record CampaignProgress(Campaign campaign, @Nullable OriginProgress origin) {

    public CampaignState state() {
        return CampaignState.of(origin);
    }
}
