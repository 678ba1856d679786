package io.hudhud.simulator.judge;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How many sends were refused at once, by number and error code. */
public final class Refusals {
    private final Map<String, Map<Integer, LongAdder>> counts = new ConcurrentHashMap<>();

    public void count(String numberId, int code) {
        counts.computeIfAbsent(numberId, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(code, _ -> new LongAdder())
                .increment();
    }

    /** Counts by error code, of all numbers together. */
    public Map<Integer, Long> byCode() {
        var sums = new TreeMap<Integer, Long>();
        counts.values().forEach(codes -> codes.forEach((code, count) -> sums.merge(code, count.sum(), Long::sum)));
        return sums;
    }

    public void clear() {
        counts.clear();
    }
}
