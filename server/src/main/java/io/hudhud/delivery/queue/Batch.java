package io.hudhud.delivery.queue;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A batch of the queue as it was read. {@code ids} and {@code attempts} are what has not been started, in their order. */
public record Batch(long id, int started, @Nullable String zone, List<Long> ids, List<Integer> attempts) {

    static Batch of(long id, int started, @Nullable String zone, Long[] ids, Short[] attempts) {
        return new Batch(
                id,
                started,
                zone,
                Arrays.asList(ids).subList(started, ids.length),
                Arrays.stream(attempts, started, attempts.length)
                        .map(Short::intValue)
                        .toList());
    }

    public int size() {
        return ids.size();
    }

    /** What is left when the first {@code n} have been started. */
    public Batch after(int n) {
        return new Batch(id, started + n, zone, ids.subList(n, ids.size()), attempts.subList(n, attempts.size()));
    }
}
