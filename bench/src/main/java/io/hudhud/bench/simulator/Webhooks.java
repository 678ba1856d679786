package io.hudhud.bench.simulator;

import tools.jackson.databind.JsonNode;

/**
 * Delivery of webhooks, all addresses together.
 *
 * @param updates acknowledged ones
 * @param pending not acknowledged yet
 */
public record Webhooks(long posts, long updates, long pending, long redeliveries, double p50Millis, double p99Millis) {

    static Webhooks read(JsonNode reports) {
        long posts = 0;
        long updates = 0;
        long pending = 0;
        long redeliveries = 0;
        double p50 = 0;
        double p99 = 0;
        for (JsonNode report : reports) {
            posts += report.path("posts").asLong();
            updates += report.path("updates").asLong();
            pending += report.path("pending").asLong();
            redeliveries += report.path("redeliveries").asLong();
            p50 = Math.max(p50, millis(report, "p50"));
            p99 = Math.max(p99, millis(report, "p99"));
        }
        return new Webhooks(posts, updates, pending, redeliveries, p50, p99);
    }

    private static double millis(JsonNode report, String name) {
        return report.path(name + "Millis")
                .asDouble(report.path(name + "_millis").asDouble(0));
    }
}
