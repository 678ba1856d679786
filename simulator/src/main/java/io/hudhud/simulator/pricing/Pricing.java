package io.hudhud.simulator.pricing;

import io.hudhud.simulator.judge.Accepted;
import io.hudhud.simulator.world.Template;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The {@code pricing} object of a status, by the rules in force on the day of the message.
 *
 * @param type regular or free_customer_service
 * @param category as webhooks spell it, e.g. marketing or marketing_lite
 */
public record Pricing(boolean billable, String type, String category) {
    /** Since this day service messages are charged, and utility inside the window again. Source: Meta, non-template pricing, 2026-08-25. */
    public static final LocalDate SERVICE_IS_CHARGED = LocalDate.of(2026, 10, 1);

    /** Service messages that are free for each number and month since then. How webhooks mark them is not published. */
    public static final int FREE_SERVICE_MESSAGES = 1_000;

    private static final String FREE = "free_customer_service";

    /** The pricing of a message; {@code zone} is the business account's, in which a day begins. */
    public static Pricing of(Accepted message, @Nullable Template template, ZoneId zone) {
        boolean charged = !LocalDate.ofInstant(Instant.ofEpochMilli(message.acceptedAt()), zone)
                .isBefore(SERVICE_IS_CHARGED);
        if (template == null) {
            boolean free = !charged || message.freeAllowance();
            return new Pricing(!free, free ? FREE : "regular", "service");
        }
        if ("UTILITY".equals(template.category()) && message.windowOpen() && !charged) {
            return new Pricing(false, FREE, "utility");
        }
        return new Pricing(
                true,
                "regular",
                message.marketingRoute()
                        ? "marketing_lite"
                        : template.category().toLowerCase(Locale.ROOT));
    }
}
