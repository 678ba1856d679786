package io.hudhud.sender;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was found for a short time. Changes made here are seen at once ({@link #clear}); those of another node, and
 * one that commits while an older value is being read, within the time.
 */
final class TimedCache<K, V> {

    private static final int MOST = 10_000;

    private record Entry<V>(V value, long since) {}

    private final ConcurrentHashMap<K, Entry<V>> entries = new ConcurrentHashMap<>();
    private final long lifeNanos;

    TimedCache(Duration life) {
        this.lifeNanos = life.toNanos();
    }

    /** What is remembered of {@code key}, else what {@code find} finds; nothing found is not remembered. */
    Optional<V> get(K key, Function<K, Optional<V>> find) {
        Entry<V> known = entries.get(key);
        long now = System.nanoTime();
        if (known != null && now - known.since() < lifeNanos) {
            return Optional.of(known.value());
        }
        Optional<V> found = find.apply(key);
        if (entries.size() > MOST) {
            entries.clear();
        }
        found.ifPresentOrElse(value -> entries.put(key, new Entry<>(value, now)), () -> entries.remove(key));
        return found;
    }

    void clear() {
        entries.clear();
    }
}
