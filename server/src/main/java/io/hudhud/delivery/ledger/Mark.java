package io.hudhud.delivery.ledger;

import io.hudhud.delivery.MessageFilter;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Milestone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be rare among the messages of an origin, so that lists of them are kept: {@code message_mark}. Whether a
 * message is still so the ledger says.
 *
 * @param code a state's, or one of those that are none
 */
public record Mark(short code) {

    /** States that few messages come to, or that say why a message was not sent. All of a reason are among them. */
    private static final Set<MessageState> STATES = EnumSet.of(
            MessageState.IN_DOUBT,
            MessageState.UNRESOLVED,
            MessageState.EXPIRED,
            MessageState.FAILED,
            MessageState.SKIPPED,
            MessageState.CANCELLED);

    private static final Mark REPLIED = new Mark((short) 20);
    private static final Mark HELD = new Mark((short) 21);
    private static final Mark RETRYING = new Mark((short) 22);
    private static final Mark CLICKED = new Mark((short) 23);

    static Mark of(MessageState state) {
        return new Mark(state.code());
    }

    /** What {@code change} adds to the lists. */
    static List<Mark> of(Change change) {
        var before = change.before();
        var after = change.after();
        var marks = new ArrayList<Mark>(1);
        boolean sameFate = before.state() == after.state()
                && before.reason() == after.reason()
                && Objects.equals(before.errorCode(), after.errorCode());
        if (STATES.contains(after.state()) && !sameFate) {
            marks.add(of(after.state()));
        }
        if (before.at().replied() == null && after.at().replied() != null) {
            marks.add(REPLIED);
        }
        if (before.at().clicked() == null && after.at().clicked() != null) {
            marks.add(CLICKED);
        }
        if (!before.held() && after.held()) {
            marks.add(HELD);
        }
        if (after.state() == MessageState.WAITING && after.attempt() > before.attempt()) {
            marks.add(RETRYING);
        }
        return marks;
    }

    /** The lists that hold every message of {@code filter}; null where there are none. */
    public static @Nullable Set<Mark> holding(MessageFilter filter) {
        if (filter.retrying()) {
            return Set.of(RETRYING);
        }
        if (filter.held()) {
            return Set.of(HELD);
        }
        if (filter.reached() == Milestone.REPLIED) {
            return Set.of(REPLIED);
        }
        if (filter.reached() == Milestone.CLICKED) {
            return Set.of(CLICKED);
        }
        boolean hasReason = !filter.reasons().isEmpty() || !filter.errorCodes().isEmpty();
        var states = filter.states().isEmpty() && hasReason ? STATES : filter.states();
        return states.isEmpty() || !STATES.containsAll(states)
                ? null
                : states.stream().map(Mark::of).collect(Collectors.toUnmodifiableSet());
    }
}
