package io.hudhud.bench.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * How many messages the simulator accepted in each second.
 *
 * @param from when the first of these seconds begins: a whole second
 */
public record Timeline(Instant from, List<Long> perSecond) {

    public Timeline {
        perSecond = List.copyOf(perSecond);
    }

    static Timeline read(JsonNode answer) {
        var perSecond = new ArrayList<Long>();
        answer.path("accepted").forEach(second -> perSecond.add(second.asLong()));
        return new Timeline(Instant.ofEpochMilli(answer.path("from").asLong()), perSecond);
    }

    /**
     * The rate of the slowest stretch of {@code seconds}, the first and the last second left out since they are not whole;
     * of all whole seconds when there are fewer; 0 when there is none.
     */
    public double slowest(int seconds) {
        List<Long> whole = perSecond.size() < 3 ? List.of() : perSecond.subList(1, perSecond.size() - 1);
        if (whole.isEmpty()) {
            return 0;
        }
        int length = Math.min(seconds, whole.size());
        long fewest = Long.MAX_VALUE;
        for (int start = 0; start + length <= whole.size(); start++) {
            fewest = Math.min(fewest, sum(whole.subList(start, start + length)));
        }
        return (double) fewest / length;
    }

    /** Acceptances from {@code since} to before {@code until}, both whole seconds. */
    public long between(Instant since, Instant until) {
        int first = index(since);
        int end = index(until);
        return first >= end ? 0 : sum(perSecond.subList(first, end));
    }

    /** The end of the last second. */
    public Instant end() {
        return from.plusSeconds(perSecond.size());
    }

    private int index(Instant second) {
        return Math.clamp(second.getEpochSecond() - from.getEpochSecond(), 0, perSecond.size());
    }

    private static long sum(List<Long> seconds) {
        return seconds.stream().mapToLong(Long::longValue).sum();
    }
}
