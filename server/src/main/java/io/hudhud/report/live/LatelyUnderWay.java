package io.hudhud.report.live;

import io.hudhud.delivery.OriginAddress;
import io.hudhud.shared.WorkspaceId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Campaigns stay in the look for a while after their end, so that nobody misses it. Times are the monotonic clock's. */
final class LatelyUnderWay {

    private static final long STAY = Duration.ofMinutes(1).toNanos();

    private final Map<OriginAddress, Long> since = new HashMap<>();

    /** Notes those that are under way now; answers them with those that were so lately. */
    Set<OriginAddress> update(Set<OriginAddress> underWay, Set<WorkspaceId> watched, long nanos) {
        underWay.forEach(origin -> since.put(origin, nanos));
        since.entrySet()
                .removeIf(each -> !watched.contains(each.getKey().workspace()) || nanos - each.getValue() > STAY);
        return Set.copyOf(since.keySet());
    }
}
