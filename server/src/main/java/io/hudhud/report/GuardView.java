package io.hudhud.report;

import io.hudhud.delivery.Guard;
import io.hudhud.delivery.GuardPhase;
import io.hudhud.delivery.GuardProgress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a guarded start stands.
 *
 * @param limits as they were set at the launch
 * @param share how many may leave first; absent until the audience is frozen
 * @param leftAt when the last of the share had left; the wait begins then
 * @param endsAt when the wait is over at the latest
 * @param decidedAt when it was decided, by itself or by a person, that the rest leaves or is held
 * @param attempted how many have been tried; these figures are of the share: so far, or as it was decided by them
 * @param reported of them, how many were delivered or failed
 */
public record GuardView(
        Guard limits,
        GuardPhase phase,
        @Nullable Long share,
        @Nullable Instant leftAt,
        @Nullable Instant endsAt,
        @Nullable Instant decidedAt,
        long attempted,
        long reported,
        long failed,
        double failedPercent,
        long optedOut,
        double optedOutPercent) {

    static @Nullable GuardView of(@Nullable GuardProgress progress) {
        if (progress == null) {
            return null;
        }
        var figures = progress.figures();
        return new GuardView(
                progress.guard(),
                progress.phase(),
                progress.share(),
                progress.leftAt(),
                progress.endsAt(),
                progress.decidedAt(),
                figures.attempted(),
                figures.reported(),
                figures.failed(),
                figures.failedPercent(),
                figures.optedOut(),
                figures.optedOutPercent());
    }
}
