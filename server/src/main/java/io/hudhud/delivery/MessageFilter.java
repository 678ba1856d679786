package io.hudhud.delivery;

import java.util.Set;

/** Which messages of an origin; an empty set does not filter. */
public record MessageFilter(Set<MessageState> states, Set<Reason> reasons, Set<Integer> errorCodes) {

    public static final MessageFilter ALL = new MessageFilter(Set.of(), Set.of(), Set.of());
}
