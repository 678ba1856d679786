package io.hudhud.report.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Who watches what. */
final class Watchers<K, T> {

    private final Map<K, Set<Subscription<T>>> all = new ConcurrentHashMap<>();

    void add(K key, Subscription<T> subscription) {
        all.compute(key, (what, some) -> {
            var watching = some == null ? ConcurrentHashMap.<Subscription<T>>newKeySet() : some;
            watching.add(subscription);
            return watching;
        });
    }

    void remove(K key, Subscription<T> subscription) {
        all.computeIfPresent(key, (what, watching) -> {
            watching.remove(subscription);
            return watching.isEmpty() ? null : watching;
        });
    }

    Set<K> watched() {
        return Set.copyOf(all.keySet());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void each(BiConsumer<K, Subscription<T>> show) {
        all.forEach((key, watching) -> watching.forEach(subscription -> show.accept(key, subscription)));
    }
}
