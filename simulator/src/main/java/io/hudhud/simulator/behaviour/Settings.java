package io.hudhud.simulator.behaviour;

import io.hudhud.simulator.pricing.Pricing;
import io.hudhud.simulator.webhook.WebhookSettings;
import tools.jackson.databind.JsonNode;

/**
 * What can be set about WhatsApp itself, as against its users. Limits count in real time, whatever the clock factor.
 *
 * @param pairSpacingMillis time between two messages to the same person; 0 switches the pair rate off
 * @param portfolioWindowMillis the moving time of the portfolio limit: 24 hours
 * @param portfolioLimitCode error when the portfolio limit is reached; WhatsApp documents none, 131048 is the nearest
 * @param freeServiceMessages free ones for each number and month
 * @param userIds whether webhooks show business-scoped user ids
 */
public record Settings(
        long pairSpacingMillis,
        long portfolioWindowMillis,
        int portfolioLimitCode,
        int freeServiceMessages,
        boolean userIds,
        WebhookSettings webhooks) {
    public static final Settings DEFAULT = new Settings(
            6_000, 24 * 60 * 60 * 1_000L, 131048, Pricing.FREE_SERVICE_MESSAGES, false, WebhookSettings.DEFAULT);

    public Settings {
        if (pairSpacingMillis < 0 || portfolioWindowMillis < 1 || freeServiceMessages < 0) {
            throw new IllegalArgumentException(
                    "pair_spacing_ms, portfolio_window_ms and free_service_messages must not be negative");
        }
    }

    /** These settings with what {@code changes} names replaced. */
    public Settings with(JsonNode changes) {
        return new Settings(
                changes.path("pair_spacing_ms").asLong(pairSpacingMillis),
                changes.path("portfolio_window_ms").asLong(portfolioWindowMillis),
                changes.path("portfolio_limit_code").asInt(portfolioLimitCode),
                changes.path("free_service_messages").asInt(freeServiceMessages),
                changes.path("user_ids").asBoolean(userIds),
                webhooks.with(changes.path("webhooks")));
    }
}
