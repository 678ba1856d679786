package io.hudhud.report;

import io.hudhud.campaign.CampaignState;
import io.hudhud.delivery.Hold;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.OriginProgress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an open list is told: first every campaign that is under way, then those that have changed.
 *
 * @param asOf whatever was committed by then is in it
 * @param newestAlarm its id: another one than before means that there is something to read; absent when there never was one
 */
public record LiveListView(
        Instant asOf, List<LiveRow> campaigns, @Nullable String newestAlarm) {

    /** @param holds why it is held, where it is */
    public record LiveRow(
            UUID campaign,
            CampaignState state,
            RunStage stage,
            List<HoldReason> holds,
            long targeted,
            Map<MessageState, Long> states,
            List<ResultsView.Step> funnel) {

        static LiveRow of(OriginProgress progress) {
            var counts = progress.counts();
            return new LiveRow(
                    progress.externalId(),
                    CampaignState.of(progress),
                    RunStage.of(progress),
                    progress.holds().stream().map(Hold::reason).distinct().toList(),
                    counts.targeted(),
                    counts.states(),
                    CampaignResults.funnel(counts));
        }
    }
}
