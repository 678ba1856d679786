package io.hudhud.campaign.web;

import io.hudhud.campaign.Approval;
import io.hudhud.campaign.Campaign;
import io.hudhud.campaign.CampaignDetails;
import io.hudhud.campaign.CampaignLine;
import io.hudhud.campaign.CampaignProgress;
import io.hudhud.campaign.CampaignSettings;
import io.hudhud.campaign.CampaignState;
import io.hudhud.delivery.Hold;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.OriginProgress;
import io.hudhud.workspace.Doer;
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
 * @param updatedBy who edited, launched or steered it last
 * @param approval the last that somebody asked for; absent when nobody did
 * @param retryOf the campaign whose failed messages it tries again
 * @param retries campaigns that try the failed messages of this one again, the newest first
 */
record CampaignView(
        UUID id,
        CampaignState state,
        long version,
        CampaignSettings settings,
        CampaignLine.@Nullable Named template,
        CampaignLine.@Nullable Named sender,
        @Nullable LaunchView launch,
        List<HoldView> holds,
        @Nullable MessageCounts messages,
        @Nullable Approval approval,
        CampaignDetails.@Nullable Linked retryOf,
        List<CampaignDetails.Linked> retries,
        Instant createdAt,
        Doer createdBy,
        Instant updatedAt,
        Doer updatedBy) {

    static CampaignView of(CampaignDetails details) {
        CampaignProgress progress = details.progress();
        Campaign campaign = progress.campaign();
        OriginProgress origin = progress.origin();
        return new CampaignView(
                campaign.id(),
                progress.state(),
                campaign.version().value(),
                campaign.settings(),
                details.template(),
                details.sender(),
                LaunchView.of(campaign.launch(), origin, details.undoUntil()),
                origin == null
                        ? List.of()
                        : origin.holds().stream().map(HoldView::of).toList(),
                origin == null ? null : MessageCounts.of(origin.counts()),
                details.approval(),
                details.retryOf(),
                details.retries(),
                campaign.createdAt(),
                details.createdBy(),
                campaign.updatedAt(),
                details.updatedBy());
    }

    /**
     * @param confirmedAt when somebody launched it
     * @param startsAt when its audience is frozen and sending begins
     * @param frozenAt absent until the whole audience is in the ledger
     * @param undoUntil until when the launch can be taken back; absent once it cannot
     * @param completedAt absent until nothing is left on which the system itself will act
     */
    record LaunchView(
            String origin,
            Instant confirmedAt,
            Instant startsAt,
            @Nullable Instant undoUntil,
            @Nullable Instant frozenAt,
            @Nullable Instant completedAt) {

        static @Nullable LaunchView of(
                Campaign.@Nullable Launch launch, @Nullable OriginProgress origin, @Nullable Instant undoUntil) {
            return launch == null || origin == null
                    ? null
                    : new LaunchView(
                            Long.toString(launch.origin()),
                            launch.confirmedAt(),
                            origin.launchAt(),
                            undoUntil,
                            origin.frozenAt(),
                            origin.completedAt());
        }
    }

    /** @param until when it ends by itself, where that is known */
    record HoldView(
            HoldReason reason,
            HoldScope scope,
            @Nullable String detail,
            Instant since,
            @Nullable Instant until) {

        static HoldView of(Hold hold) {
            return new HoldView(hold.reason(), hold.scope(), hold.detail(), hold.placedAt(), hold.until());
        }
    }
}
