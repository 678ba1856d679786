package io.hudhud.delivery.ledger;

import io.hudhud.delivery.MessageState;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger row becomes when a fact arrives. Commutative, associative and idempotent over any
 * set of facts, so that duplicated, reordered and late webhooks give the same end.
 *
 * <p>Read beats delivered, of any attempt, and both beat everything. Else the higher attempt wins; within one attempt the
 * states rank by their code. Skipped and cancelled rows have no attempt: an echo for one is an alarm, and wins.
 */
public final class MergeRule {

    private static final Set<MessageState> ARRIVED = EnumSet.of(MessageState.DELIVERED, MessageState.READ);
    private static final Set<MessageState> NEVER_TRIED = EnumSet.of(MessageState.SKIPPED, MessageState.CANCELLED);

    private MergeRule() {}

    /** The row after {@code fact}; equal to {@code row} when the fact says nothing new. */
    public static Row merge(Row row, Fact fact) {
        boolean wins = wins(row, fact);
        var state = wins ? fact.state() : row.state();
        boolean neverTried = NEVER_TRIED.contains(row.state());
        return new Row(
                row.workspace(),
                row.key(),
                row.contact(),
                wins && neverTried ? fact.attempt() : Math.max(row.attempt(), fact.attempt()),
                state,
                state == MessageState.ACCEPTED && isHeld(row, fact, wins),
                wins ? fact.reason() : row.reason(),
                wins ? fact.errorCode() : row.errorCode(),
                row.at().merge(fact.at()),
                higher(row.price(), fact.price()),
                fact.wamid() != null && (wins || row.wamid() == null) ? fact.wamid() : row.wamid());
    }

    /** An echo of something that we say we never sent. */
    public static boolean isAlarm(Row before, Row after) {
        return NEVER_TRIED.contains(before.state()) && !NEVER_TRIED.contains(after.state());
    }

    private static boolean wins(Row row, Fact fact) {
        var state = row.state();
        var news = fact.state();
        if (fact.attempt() == 0) {
            return false;
        }
        if (NEVER_TRIED.contains(news)) {
            // Ours to say, and only of what waits for this very attempt.
            return state == MessageState.WAITING && fact.attempt() == row.attempt();
        }
        if (ARRIVED.contains(news)) {
            return !ARRIVED.contains(state) || news.code() > state.code();
        }
        if (ARRIVED.contains(state)) {
            return false;
        }
        if (NEVER_TRIED.contains(state)) {
            return true;
        }
        if (fact.attempt() != row.attempt()) {
            return fact.attempt() > row.attempt();
        }
        if (news == state) {
            // Two failures with different codes: any fixed choice will do, as long as the order does not matter.
            return fact.errorCode() != null && (row.errorCode() == null || fact.errorCode() > row.errorCode());
        }
        return news.code() > state.code();
    }

    private static boolean isHeld(Row row, Fact fact, boolean wins) {
        boolean sameNews = fact.state() == row.state() && fact.attempt() == row.attempt();
        return wins ? fact.held() : row.held() || (sameNews && fact.held());
    }

    private static @Nullable Integer higher(@Nullable Integer one, @Nullable Integer other) {
        if (one == null) {
            return other;
        }
        return other == null || one >= other ? one : other;
    }
}
