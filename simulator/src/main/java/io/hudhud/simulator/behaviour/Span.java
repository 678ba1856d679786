package io.hudhud.simulator.behaviour;

import tools.jackson.databind.JsonNode;

/** A delay between two bounds, in milliseconds. */
public record Span(long minMillis, long maxMillis) {
    public Span {
        if (minMillis < 0 || maxMillis < minMillis) {
            throw new IllegalArgumentException(
                    "a delay needs 0 <= min <= max milliseconds, not " + minMillis + " to " + maxMillis);
        }
    }

    /** The delay at a share, from 0 to 1, of the way from the shortest to the longest. */
    public long at(double share) {
        return minMillis + Math.round((maxMillis - minMillis) * share);
    }

    /** {@code [min, max]} or a single number. */
    static Span read(JsonNode node, Span otherwise) {
        if (node.isNumber()) {
            return new Span(node.asLong(), node.asLong());
        }
        return node.isArray() && node.size() == 2
                ? new Span(node.get(0).asLong(), node.get(1).asLong())
                : otherwise;
    }
}
