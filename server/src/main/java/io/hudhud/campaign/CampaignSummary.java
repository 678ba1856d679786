package io.hudhud.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the campaigns of some days came to.
 *
 * @param currency the workspace's
 */
public record CampaignSummary(Instant from, Instant until, String currency, Figures now, Figures before) {

    /**
     * The figures of all campaigns that started in a stretch of time, as they stand today.
     *
     * @param clicked absent where it is not known
     * @param costUsd an estimate by list prices
     * @param cost the same in the workspace's currency; absent without a rate
     */
    public record Figures(
            long campaigns,
            long targeted,
            long sent,
            long delivered,
            long read,
            @Nullable Long clicked,
            long failed,
            BigDecimal costUsd,
            @Nullable BigDecimal cost) {}
}
