package io.hudhud.campaign;

import io.hudhud.shared.UsdMicros;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What of a campaign may still be changed once it is under way.
 *
 * @param perSecond the campaign's own rate, below the sender's; absent: the sender's
 * @param costCapUsd the campaign is held when its estimated cost reaches this; absent: no cap
 */
public record CampaignLimits(
        @Nullable @Positive Integer perSecond,

        @Nullable @DecimalMin("0.01") @Digits(integer = 9, fraction = 2)
        BigDecimal costCapUsd) {

    /** In millionths of a US dollar. */
    @Nullable
    Long costCapMicros() {
        return costCapUsd == null ? null : UsdMicros.ofUsd(costCapUsd);
    }
}
