package io.hudhud.campaign;

import io.hudhud.delivery.Allowance;
import io.hudhud.delivery.Lane;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes to hand everything to WhatsApp, if nothing else is sent meanwhile and nothing holds it.
 *
 * @param perSecond the pace: the sender's, or the campaign's own
 * @param dailyLimit people that campaigns of the portfolio may reach in 24 hours; absent: unlimited
 * @param days over how many days the daily limit spreads it; 1 when it fits into one
 */
public record DurationEstimate(
        long seconds, double perSecond, @Nullable Integer dailyLimit, long days) {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    /**
     * @param throughput messages per second that WhatsApp allows the number
     * @param ownPace the campaign's own, absent: none
     * @param messagingLimit the portfolio's people per moving 24 hours; absent: unlimited
     */
    static DurationEstimate of(
            long messages, int throughput, @Nullable Integer ownPace, @Nullable Integer messagingLimit) {
        double pace = Allowance.perSecond(throughput, ownPace);
        if (messagingLimit == null) {
            return new DurationEstimate(seconds(messages, pace), pace, null, 1);
        }
        int daily = Math.max(1, Allowance.people(messagingLimit, Lane.CAMPAIGN));
        long fullDays = Math.max(0, (messages - 1) / daily);
        long whole = seconds(messages, pace);
        long spread = fullDays * DAY + seconds(messages - fullDays * daily, pace);
        return new DurationEstimate(Math.max(whole, spread), pace, daily, fullDays + 1);
    }

    private static long seconds(long messages, double pace) {
        return (long) Math.ceil(messages / pace);
    }
}
