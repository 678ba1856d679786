package io.hudhud.delivery;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which messages of an origin; an empty set and what is absent do not filter. All that is given has to hold.
 *
 * @param reached what has ever happened to it
 * @param held WhatsApp took it and holds it back
 * @param retrying it waits for another attempt
 */
public record MessageFilter(
        Set<MessageState> states,
        Set<Reason> reasons,
        Set<Integer> errorCodes,
        @Nullable Milestone reached,
        boolean held,
        boolean retrying) {

    public static final MessageFilter ALL = of(Set.of(), Set.of(), Set.of());

    public static MessageFilter of(Set<MessageState> states, Set<Reason> reasons, Set<Integer> errorCodes) {
        return new MessageFilter(states, reasons, errorCodes, null, false, false);
    }

    public static MessageFilter reached(Milestone milestone) {
        return new MessageFilter(Set.of(), Set.of(), Set.of(), milestone, false, false);
    }
}
