package io.hudhud.report;

import io.hudhud.campaign.CampaignState;
import io.hudhud.campaign.LaunchEstimate;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Reason;
import io.hudhud.report.words.Explanation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a campaign, at one moment. {@code states} adds up to {@code targeted}; {@code funnel} counts what ever
 * happened, so that each step has at most as many as the one before;
 * "read" is at least so many, since read receipts can be off.
 *
 * @param asOf whatever was committed by then is in it
 * @param held of the accepted ones, how many WhatsApp holds back
 * @param retries of the waiting ones, how many wait for another attempt
 * @param variants accepted messages by language: what went out; they add up to the funnel's "accepted"
 * @param optedOut people who answered it with a stop
 * @param cost by list prices: an estimate until WhatsApp's bill says otherwise
 * @param estimate what the person who launched it was told that it would come to; absent where nobody was
 * @param guard where its guarded start stands; absent when it has none
 * @param earliestEnd when the first attempts are through at the sender's full pace; absent when nothing waits, or when
 *     something holds it
 */
public record ResultsView(
        UUID campaign,
        CampaignState state,
        RunStage stage,
        Instant asOf,
        long targeted,
        Map<MessageState, Long> states,
        long held,
        long retries,
        List<Step> funnel,
        Map<String, Long> variants,
        long replied,
        long optedOut,
        Cost cost,
        List<Cause> reasons,
        List<Held> holds,
        @Nullable LaunchEstimate estimate,
        @Nullable GuardView guard,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Instant earliestEnd) {

    /** The same figures, asked for at another time. */
    public ResultsView at(Instant time, @Nullable Instant end) {
        return new ResultsView(
                campaign,
                state,
                stage,
                time,
                targeted,
                states,
                held,
                retries,
                funnel,
                variants,
                replied,
                optedOut,
                cost,
                reasons,
                holds,
                estimate,
                guard,
                startedAt,
                completedAt,
                end);
    }

    /** One step of the funnel; {@code share} of those targeted, 0 to 1. */
    public record Step(String name, long n, double share) {}

    /** @param unpriced messages whose price is not known: they are not in the sum */
    public record Cost(BigDecimal usd, long unpriced) {}

    /** How many messages ended, or wait, for one reason. */
    public record Cause(
            MessageState state,
            @Nullable Reason reason,
            @Nullable Integer errorCode,
            long n,
            Explanation why) {}
}
