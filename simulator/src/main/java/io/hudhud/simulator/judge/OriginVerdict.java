package io.hudhud.simulator.judge;

import java.util.Map;

/**
 * What was accepted from one origin (a campaign, say).
 *
 * @param accepted all acceptances, duplicates and resends included
 * @param distinct different messages
 * @param duplicates acceptances beyond the first with the same message and attempt
 * @param resends acceptances of a message with a further attempt number: named by the sender, not a duplicate
 * @param firstAcceptedAt epoch milliseconds, 0 when nothing was accepted
 * @param outcomes how many acceptances end how
 * @param failedByCode the failed ones by error code
 * @param reported how many statuses of each kind were handed to the webhooks
 */
public record OriginVerdict(
        String period,
        long origin,
        long accepted,
        long distinct,
        long duplicates,
        long resends,
        long answersLost,
        long firstAcceptedAt,
        long lastAcceptedAt,
        Map<Outcome, Long> outcomes,
        Map<Integer, Long> failedByCode,
        Map<Step, Long> reported) {
    OriginVerdict with(long newDistinct, long newDuplicates, long newResends) {
        return new OriginVerdict(
                period,
                origin,
                accepted,
                newDistinct,
                newDuplicates,
                newResends,
                answersLost,
                firstAcceptedAt,
                lastAcceptedAt,
                outcomes,
                failedByCode,
                reported);
    }
}
