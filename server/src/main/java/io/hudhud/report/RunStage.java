package io.hudhud.report;

import io.hudhud.delivery.OriginProgress;

/** How far a launched campaign is, finer than its state. That it is held is a fact beside it. */
public enum RunStage {
    /** Confirmed; its audience is frozen when it is due. */
    SCHEDULED,
    /** Its audience is being frozen. */
    FREEZING,
    /** The first share of a guarded start is being sent or watched, or did not do well: the rest waits. */
    GUARDING,
    SENDING,
    /** Nothing is left on which the system itself will act. */
    COMPLETED,
    CLOSED;

    static RunStage of(OriginProgress progress) {
        return switch (progress.stage()) {
            case SCHEDULED -> SCHEDULED;
            case FREEZING -> FREEZING;
            case FROZEN -> progress.isGuarding() ? GUARDING : progress.completedAt() == null ? SENDING : COMPLETED;
            case CLOSED -> CLOSED;
        };
    }
}
