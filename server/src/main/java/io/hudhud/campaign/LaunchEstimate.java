package io.hudhud.campaign;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What whoever launched a campaign was told that it would come to.
 *
 * @param people who would get it
 * @param usd by list prices; absent when no price was known
 * @param currency the workspace's then
 * @param amount {@code usd} in that currency; absent without a rate
 * @param unpriced people for whom no price was known: they are not in the sum
 */
public record LaunchEstimate(
        long people,
        @Nullable BigDecimal usd,
        String currency,
        @Nullable BigDecimal amount,
        long unpriced) {

    static @Nullable LaunchEstimate of(PreflightReport report) {
        var reach = report.reach();
        var cost = report.cost();
        return reach == null || cost == null
                ? null
                : new LaunchEstimate(reach.toSend(), cost.usd(), cost.currency(), cost.amount(), cost.unpriced());
    }
}
