package io.hudhud.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the guarded start of an origin stands.
 *
 * @param share how many may leave first; absent until the audience is frozen
 * @param leftAt when the last of the share had left
 * @param decidedAt when it was decided, by itself or by a person, that the rest leaves or is held
 * @param figures so far, or those that it was decided by
 */
public record GuardProgress(
        Guard guard,
        GuardPhase phase,
        @Nullable Long share,
        @Nullable Instant leftAt,
        @Nullable Instant decidedAt,
        GuardFigures figures) {

    /** When the wait is over at the latest; absent while the share has not left. */
    public @Nullable Instant endsAt() {
        return leftAt == null ? null : leftAt.plus(guard.waiting());
    }

    /** The rest has to wait. */
    public boolean isClosed() {
        return phase != GuardPhase.OPEN;
    }
}
