package io.hudhud.delivery;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one origin; each equals a count over the ledger.
 *
 * @param states messages per current state, all states present: a progress bar
 * @param held of the accepted ones, how many WhatsApp holds back
 * @param milestones what ever happened: a funnel
 * @param retries of the waiting ones, how many wait for another attempt
 * @param costMicros what WhatsApp charges for the delivered ones by the list, in millionths of a US dollar
 * @param unpriced delivered ones whose price is unknown
 */
public record Counts(
        Map<MessageState, Long> states,
        long held,
        Milestones milestones,
        long retries,
        long costMicros,
        long unpriced) {

    /**
     * How many messages ever got this far.
     *
     * @param clicked absent where no message has left with a tracked link
     */
    public record Milestones(
            long accepted,
            long sent,
            long delivered,
            long read,
            long replied,
            @Nullable Long clicked) {

        public long of(Milestone milestone) {
            return switch (milestone) {
                case ACCEPTED -> accepted;
                case SENT -> sent;
                case DELIVERED -> delivered;
                case READ -> read;
                case REPLIED -> replied;
                case CLICKED -> clicked == null ? 0 : clicked;
            };
        }
    }

    /** Everybody the origin is for. */
    public long targeted() {
        return states.values().stream().mapToLong(n -> n).sum();
    }

    public long of(MessageState state) {
        return states.getOrDefault(state, 0L);
    }

    /** How many wait for their first attempt. */
    public long notTried() {
        return of(MessageState.WAITING) - retries;
    }

    /** Whether nothing was ever tried: all wait, or were left out. */
    public boolean nothingHasLeft() {
        return targeted() == notTried() + of(MessageState.SKIPPED);
    }
}
