package io.hudhud.report;

import io.hudhud.campaign.CampaignState;
import io.hudhud.delivery.MessageState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an open page is told of a campaign, each time that something has changed. The figures are those of {@link ResultsView}.
 *
 * @param asOf whatever was committed by then is in it
 * @param waiting how many have not been tried yet; messages that wait for another attempt are {@code retries}
 * @param guard where its guarded start stands; absent when it has none
 * @param perSecond how many messages WhatsApp took per second in the last ten seconds; absent until it is known
 * @param secondsLeft until the first attempts are through at the present pace; absent when nothing waits or nothing moves
 */
public record LiveView(
        UUID campaign,
        Instant asOf,
        CampaignState state,
        RunStage stage,
        List<Held> holds,
        long targeted,
        long waiting,
        Map<MessageState, Long> states,
        long held,
        long retries,
        List<ResultsView.Step> funnel,
        long replied,
        ResultsView.Cost cost,
        @Nullable GuardView guard,
        @Nullable Double perSecond,
        @Nullable Long secondsLeft,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt) {}
