package io.hudhud.delivery.pump;

import io.hudhud.delivery.queue.BatchQueue.Candidate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who goes next: the first lane that has something due, and within it the origin that was served least since it last had
 * nothing to do. So orders do not wait behind sales, and neither a second campaign nor a cart reminder for the first million.
 */
final class LaneChoice {

    /** Messages started per origin, counted from a common level. */
    private final Map<Long, Long> served = new HashMap<>();

    Optional<Candidate> choose(List<Candidate> candidates) {
        served.keySet().retainAll(candidates.stream().map(Candidate::origin).toList());
        // Who is new starts level with who was served least: neither behind for all that was sent
        // before it came, nor ahead.
        long level = served.values().stream().mapToLong(n -> n).min().orElse(0);
        candidates.forEach(candidate -> served.putIfAbsent(candidate.origin(), level));
        return candidates.stream()
                .min(Comparator.comparing(Candidate::lane)
                        .thenComparing(candidate -> served.getOrDefault(candidate.origin(), level))
                        .thenComparingLong(Candidate::origin));
    }

    void served(long origin, int messages) {
        served.merge(origin, (long) messages, Long::sum);
    }
}
