package io.hudhud.campaign;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An estimate, not a bill: Meta's list prices in US dollars on the day of the launch, as if everything were delivered,
 * before volume tiers and taxes.
 *
 * @param usd the sum of what is known; absent when no price is known
 * @param currency the workspace's
 * @param amount {@code usd} in that currency; absent without a rate
 * @param unpriced people for whom no price is known: never counted as free
 */
public record CostEstimate(
        @Nullable BigDecimal usd,
        String currency,
        @Nullable BigDecimal amount,
        long unpriced,
        List<CountryCost> countries) {

    /**
     * People of one country who cost the same.
     *
     * @param country ISO 3166 alpha-2, absent where unknown
     * @param market Meta's group of countries, absent for people without a number
     * @param category what Meta charges for
     * @param usdEach absent where unknown, as is {@code usd}
     * @param amount {@code usd} in the workspace's currency; absent where unknown or without a rate
     */
    public record CountryCost(
            @Nullable String country,
            @Nullable String market,
            String category,
            long people,
            @Nullable BigDecimal usdEach,
            @Nullable BigDecimal usd,
            @Nullable BigDecimal amount) {}
}
