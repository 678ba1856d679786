package io.hudhud.campaign.web;

import io.hudhud.campaign.Campaign;
import io.hudhud.campaign.CampaignProgress;
import io.hudhud.campaign.CampaignSettings;
import io.hudhud.campaign.CampaignState;
import io.hudhud.campaign.HoldAdvice;
import io.hudhud.delivery.Hold;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.OriginProgress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as the API shows it.
 *
 * @param version also the {@code ETag}
 * @param settings what an edit sends back whole
 * @param launch absent for a draft
 * @param holds what keeps it from sending now
 * @param messages absent for a draft
 */
record CampaignView(
        UUID id,
        CampaignState state,
        long version,
        CampaignSettings settings,
        @Nullable LaunchView launch,
        List<HoldView> holds,
        @Nullable MessageCounts messages,
        Instant createdAt,
        Instant updatedAt) {

    static CampaignView of(CampaignProgress progress) {
        Campaign campaign = progress.campaign();
        OriginProgress origin = progress.origin();
        return new CampaignView(
                campaign.id(),
                progress.state(),
                campaign.version().value(),
                campaign.settings(),
                LaunchView.of(campaign.launch(), origin),
                origin == null
                        ? List.of()
                        : origin.holds().stream().map(HoldView::of).toList(),
                origin == null ? null : MessageCounts.of(origin.counts()),
                campaign.createdAt(),
                campaign.updatedAt());
    }

    /**
     * @param confirmedAt when somebody launched it
     * @param startsAt when its audience is frozen and sending begins
     * @param frozenAt absent until the whole audience is in the ledger
     * @param completedAt absent until nothing is left on which the system itself will act
     */
    record LaunchView(
            String origin,
            Instant confirmedAt,
            Instant startsAt,
            @Nullable Instant frozenAt,
            @Nullable Instant completedAt) {

        static @Nullable LaunchView of(Campaign.@Nullable Launch launch, @Nullable OriginProgress origin) {
            return launch == null || origin == null
                    ? null
                    : new LaunchView(
                            Long.toString(launch.origin()),
                            launch.confirmedAt(),
                            origin.launchAt(),
                            origin.frozenAt(),
                            origin.completedAt());
        }
    }

    /**
     * @param whatToDo for people
     * @param until when it ends by itself, where that is known
     */
    record HoldView(
            HoldReason reason,
            HoldScope scope,
            @Nullable String detail,
            String whatToDo,
            Instant since,
            @Nullable Instant until) {

        static HoldView of(Hold hold) {
            return new HoldView(
                    hold.reason(),
                    hold.scope(),
                    hold.detail(),
                    HoldAdvice.of(hold.scope(), hold.reason()),
                    hold.placedAt(),
                    hold.until());
        }
    }
}
