package io.hudhud.simulator.judge;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One accepted message, as read from the log.
 *
 * @param ordinal its place in the order of acceptance, from 0
 * @param recipient digits of the phone; negative for a user id
 * @param template small number of the template, -1 for a message without
 * @param correlation the caller's {@code biz_opaque_callback_data}, or null
 * @param draw the number that all chance about this message comes from
 * @param code why it fails; 0 when it does not
 * @param reported the statuses that were handed to the webhooks so far
 * @param answerLost whether a fault kept the answer from the caller
 * @param marketingRoute whether it came through the Marketing Messages API
 * @param windowOpen whether the person had written within 24 hours
 * @param freeAllowance whether it is one of the number's free service messages of the month
 */
public record Accepted(
        int ordinal,
        long recipient,
        int number,
        int template,
        @Nullable String correlation,
        long acceptedAt,
        long draw,
        Outcome outcome,
        int code,
        Set<Step> reported,
        boolean answerLost,
        boolean marketingRoute,
        boolean windowOpen,
        boolean freeAllowance) {
    public Accepted {
        reported = Set.copyOf(reported);
    }
}
