package io.hudhud.delivery.freeze;

import io.hudhud.delivery.origin.Origin;
import io.hudhud.workspace.QuietHours;
import io.hudhud.workspace.Workspace;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When the people of a time zone are due: at the launch or at its wall-clock time there, and never in their quiet hours. */
public final class DueTimes {

    private final Origin origin;
    private final ZoneId home;
    private final QuietHours quiet;

    public DueTimes(Origin origin, Workspace workspace) {
        this.origin = origin;
        this.home = workspace.zone();
        this.quiet = workspace.quiet();
    }

    /** Whether zones make a difference, so that each needs batches of its own. */
    boolean dependOnZone() {
        return origin.localTime() || quiet.areFor(origin.purpose());
    }

    /** When people of {@code zone} are due, not before {@code now}. */
    Instant of(ZoneId zone, Instant now) {
        Instant due = origin.localTime()
                ? origin.launchAt().atZone(home).toLocalDateTime().atZone(zone).toInstant()
                : origin.launchAt();
        return afterQuiet(zone, due.isBefore(now) ? now : due);
    }

    /** {@code due}, or the end of the quiet hours that it falls into; where the zone is unknown, the workspace's decides. */
    public Instant afterQuiet(@Nullable String zone, Instant due) {
        return afterQuiet(zone == null ? home : ZoneId.of(zone), due);
    }

    private Instant afterQuiet(ZoneId zone, Instant due) {
        return quiet.nextAllowed(due, zone, origin.purpose());
    }
}
