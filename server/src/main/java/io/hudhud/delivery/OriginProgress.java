package io.hudhud.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an origin is, and what keeps it.
 *
 * @param externalId its owner's id of it: of a campaign's, the campaign
 * @param perSecond its own rate, below the sender's
 * @param guard where its guarded start stands; absent when it has none
 * @param holds all that keep it from sending now: its own, its sender's and template's, its workspace's and the installation's
 */
public record OriginProgress(
        long origin,
        UUID externalId,
        UUID sender,
        @Nullable Integer perSecond,
        Stage stage,
        Instant launchAt,
        @Nullable Instant frozenAt,
        @Nullable Instant completedAt,
        Counts counts,
        @Nullable GuardProgress guard,
        List<Hold> holds) {

    /** A first share is being sent or watched, or did not do well: the rest waits. */
    public boolean isGuarding() {
        return stage == Stage.FROZEN && guard != null && guard.isClosed();
    }
}
