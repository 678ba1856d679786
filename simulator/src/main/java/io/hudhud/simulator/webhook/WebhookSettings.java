package io.hudhud.simulator.webhook;

import tools.jackson.databind.JsonNode;

/**
 * How updates travel.
 *
 * @param maxBatch most updates in one POST, 1 to 1,000
 * @param lingerMillis how long an update waits for company, real time
 * @param inFlight most POSTs to one endpoint at once
 * @param delayMillis extra delay of every update, shortened by the clock factor
 * @param duplicates share of updates that are delivered twice
 * @param reordered share of updates that arrive late, after those that follow them
 * @param reorderMillis by how much, real time
 * @param retryBaseMillis wait before the first redelivery; doubles each time, shortened by the clock factor
 * @param retryMaxMillis longest wait between redeliveries
 * @param giveUpMillis age at which redelivery ends: 7 days at Meta
 * @param timeoutMillis how long an answer may take
 */
public record WebhookSettings(
        int maxBatch,
        long lingerMillis,
        int inFlight,
        long delayMillis,
        double duplicates,
        double reordered,
        long reorderMillis,
        long retryBaseMillis,
        long retryMaxMillis,
        long giveUpMillis,
        long timeoutMillis) {
    public static final WebhookSettings DEFAULT =
            new WebhookSettings(10, 50, 16, 0, 0, 0, 2_000, 1_000, 60_000, 7 * 24 * 60 * 60 * 1_000L, 10_000);

    public WebhookSettings {
        check(maxBatch >= 1 && maxBatch <= 1_000, "max_batch must be 1 to 1000");
        check(inFlight >= 1 && inFlight <= 1_000, "in_flight must be 1 to 1000");
        check(lingerMillis >= 0 && delayMillis >= 0 && reorderMillis >= 0, "delays must not be negative");
        check(
                duplicates >= 0 && duplicates <= 1 && reordered >= 0 && reordered <= 1,
                "duplicates and reordered are shares from 0 to 1");
        check(
                retryBaseMillis >= 1 && retryMaxMillis >= retryBaseMillis,
                "retry_base_ms must be at least 1 and at most retry_max_ms");
        check(timeoutMillis >= 1 && giveUpMillis >= 1, "timeout_ms and give_up_ms must be at least 1");
    }

    /** These settings with what {@code changes} names replaced. */
    public WebhookSettings with(JsonNode changes) {
        return new WebhookSettings(
                changes.path("max_batch").asInt(maxBatch),
                changes.path("linger_ms").asLong(lingerMillis),
                changes.path("in_flight").asInt(inFlight),
                changes.path("delay_ms").asLong(delayMillis),
                changes.path("duplicates").asDouble(duplicates),
                changes.path("reordered").asDouble(reordered),
                changes.path("reorder_ms").asLong(reorderMillis),
                changes.path("retry_base_ms").asLong(retryBaseMillis),
                changes.path("retry_max_ms").asLong(retryMaxMillis),
                changes.path("give_up_ms").asLong(giveUpMillis),
                changes.path("timeout_ms").asLong(timeoutMillis));
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("webhooks: " + otherwise);
        }
    }
}
