package io.hudhud.simulator.behaviour;

import io.hudhud.simulator.pricing.Pricing;
import io.hudhud.simulator.webhook.WebhookSettings;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What can be set about WhatsApp itself, as against its users. Limits count in real time, whatever the clock factor.
 *
 * @param pairSpacingMillis time between two messages to the same person; 0 switches the pair rate off
 * @param portfolioWindowMillis the moving time of the portfolio limit: 24 hours
 * @param portfolioLimitCode error when the portfolio limit is reached; WhatsApp documents none, 131048 is the nearest
 * @param freeServiceMessages free ones for each number and month
 * @param reviewDelay from submission of a template to the decision, shortened by the clock factor
 * @param review how templates are decided: {@code rules}, {@code approve} or {@code manual} (only by the control API)
 * @param pacing when messages are held for quality assessment
 * @param managementCalls template, number and account calls an hour for each account: 5,000 with a registered number
 * @param userIds whether webhooks show business-scoped user ids
 */
public record Settings(
        long pairSpacingMillis,
        long portfolioWindowMillis,
        int portfolioLimitCode,
        int freeServiceMessages,
        Span reviewDelay,
        String review,
        Pacing pacing,
        int managementCalls,
        boolean userIds,
        WebhookSettings webhooks) {
    public static final Settings DEFAULT = new Settings(
            6_000,
            24 * 60 * 60 * 1_000L,
            131048,
            Pricing.FREE_SERVICE_MESSAGES,
            new Span(3_000, 10_000),
            "rules",
            Pacing.OFF,
            5_000,
            false,
            WebhookSettings.DEFAULT);

    /**
     * Template pacing. Source: Meta, template-pacing, 2025-12-08; the threshold is not published.
     *
     * @param threshold messages of a template before further ones are held; 0 switches pacing off
     * @param holdMillis how long they are held, shortened by the clock factor
     * @param drop whether they are then dropped, and the template paused, instead of released
     */
    public record Pacing(int threshold, long holdMillis, boolean drop) {
        static final Pacing OFF = new Pacing(0, 60_000, false);

        Pacing with(JsonNode changes) {
            return new Pacing(
                    changes.path("threshold").asInt(threshold),
                    changes.path("hold_ms").asLong(holdMillis),
                    changes.path("drop").asBoolean(drop));
        }
    }

    public Settings {
        if (!Set.of("rules", "approve", "manual").contains(review)) {
            throw new IllegalArgumentException("review must be rules, approve or manual");
        }
        if (managementCalls < 0 || pacing.threshold() < 0 || pacing.holdMillis() < 0) {
            throw new IllegalArgumentException("management_calls and the figures of pacing must not be negative");
        }
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
                Span.read(changes.path("review_delay_ms"), reviewDelay),
                changes.path("review").asString(review),
                pacing.with(changes.path("pacing")),
                changes.path("management_calls").asInt(managementCalls),
                changes.path("user_ids").asBoolean(userIds),
                webhooks.with(changes.path("webhooks")));
    }
}
