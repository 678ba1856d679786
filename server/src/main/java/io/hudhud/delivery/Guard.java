package io.hudhud.delivery;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A guarded start: a first share leaves, then the rest waits until it is known how that went. It goes on by itself when every
 * limit that is given was kept, else it is held and a person decides. Percentages are from 0 to 100; a limit that is absent is
 * not looked at.
 *
 * @param sharePercent of those who would get a message, how many get theirs first: 5 when absent
 * @param atLeast but no fewer than so many: 100 when absent
 * @param waitMinutes how long the rest waits after the last of the first share has left: 30 when absent
 * @param orStatusesPercent the wait is over sooner when so much of the share has been delivered or has failed
 * @param maxFailedPercent of the share, how much may fail
 * @param maxOptOutPercent of the share, how many may say stop
 * @param holdOnQuality hold when WhatsApp rates the number red, or lower than when the share began to leave
 */
public record Guard(
        @Nullable Integer sharePercent,
        @Nullable Integer atLeast,
        @Nullable Integer waitMinutes,
        @Nullable Integer orStatusesPercent,
        @Nullable Double maxFailedPercent,
        @Nullable Double maxOptOutPercent,
        @Nullable Boolean holdOnQuality) {

    private static final int USUAL_SHARE = 5;
    private static final int USUAL_LEAST = 100;
    private static final int USUAL_WAIT = 30;
    private static final int LONGEST_WAIT = 7 * 24 * 60;

    /** @throws IllegalArgumentException when a figure makes no sense; the message says which */
    public Guard {
        sharePercent = Objects.requireNonNullElse(sharePercent, USUAL_SHARE);
        atLeast = Objects.requireNonNullElse(atLeast, USUAL_LEAST);
        waitMinutes = Objects.requireNonNullElse(waitMinutes, USUAL_WAIT);
        check(sharePercent >= 1 && sharePercent <= 100, "guard.sharePercent is between 1 and 100");
        check(atLeast >= 1 && atLeast <= 1_000_000_000, "guard.atLeast is at least 1");
        check(waitMinutes >= 1 && waitMinutes <= LONGEST_WAIT, "guard.waitMinutes is between 1 and 10080, a week");
        check(
                orStatusesPercent == null || (orStatusesPercent >= 1 && orStatusesPercent <= 100),
                "guard.orStatusesPercent is between 1 and 100");
        check(isPercent(maxFailedPercent), "guard.maxFailedPercent is between 0 and 100");
        check(isPercent(maxOptOutPercent), "guard.maxOptOutPercent is between 0 and 100");
    }

    private static boolean isPercent(@Nullable Double limit) {
        return limit == null || (limit >= 0 && limit <= 100);
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** How many of {@code people} get their message first: never more than they are. */
    public long share(long people) {
        long percent = (people * percent() + 99) / 100;
        return Math.min(people, Math.max(percent, least()));
    }

    /** How long the rest waits after the last of the first share has left. */
    public Duration waiting() {
        return Duration.ofMinutes(waitMinutes == null ? USUAL_WAIT : waitMinutes);
    }

    private long percent() {
        return sharePercent == null ? USUAL_SHARE : sharePercent;
    }

    private long least() {
        return atLeast == null ? USUAL_LEAST : atLeast;
    }
}
