package io.hudhud.report.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** How fast a figure has grown of late, from looks at it. Times are the monotonic clock's. */
final class RecentPace {

    private static final long WINDOW = Duration.ofSeconds(10).toNanos();
    /** What a shorter time says is chance. */
    private static final long SHORTEST = Duration.ofSeconds(2).toNanos();

    private record Look(long nanos, long figure) {}

    private final Deque<Look> looks = new ArrayDeque<>();

    /** Takes one more look; per second, to a tenth. Absent until there is enough to compare with. */
    @Nullable
    Double after(long nanos, long figure) {
        looks.addLast(new Look(nanos, figure));
        // The last look from before the window stays: it is what the window is compared with.
        while (looks.size() > 2 && nanos - second().nanos() >= WINDOW) {
            looks.removeFirst();
        }
        var oldest = looks.getFirst();
        long span = nanos - oldest.nanos();
        return span < SHORTEST ? null : Math.round((figure - oldest.figure()) * 10e9 / span) / 10.0;
    }

    private Look second() {
        var each = looks.iterator();
        each.next();
        return each.next();
    }
}
