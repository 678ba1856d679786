package io.hudhud.campaign;

import io.hudhud.shared.UsdMicros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How US dollars, in which WhatsApp's prices are known, are shown in the workspace's currency.
 *
 * @param currency ISO 4217
 * @param perUsd how many of it a US dollar is; absent while nobody has entered it
 * @param entered whether a person entered the rate, rather than that the currency is pegged to the dollar
 */
public record Exchange(String currency, @Nullable BigDecimal perUsd, boolean entered) {

    /** Currencies with a fixed rate to the US dollar, by their central banks, and the dollar itself. */
    private static final Map<String, BigDecimal> PEGGED = Map.of(
            "USD", BigDecimal.ONE,
            "SAR", new BigDecimal("3.75"),
            "AED", new BigDecimal("3.6725"),
            "QAR", new BigDecimal("3.64"),
            "OMR", new BigDecimal("0.3845"),
            "BHD", new BigDecimal("0.376"),
            "JOD", new BigDecimal("0.709"));

    /** The rate that a person entered, else the one to which the currency is pegged. */
    public static Exchange of(Currency currency, @Nullable BigDecimal entered) {
        String code = currency.getCurrencyCode();
        return entered == null
                ? new Exchange(code, PEGGED.get(code), false)
                : new Exchange(code, entered.stripTrailingZeros(), true);
    }

    /** An amount of millionths of a US dollar, to the currency's smallest coin; absent without a rate. */
    public @Nullable BigDecimal ofUsdMicros(long micros) {
        return perUsd == null
                ? null
                : UsdMicros.toUsd(micros).multiply(perUsd).setScale(digits(), RoundingMode.HALF_UP);
    }

    /** Millionths of a US dollar that an amount of the currency is, rounded down; absent without a rate. */
    @Nullable
    Long toUsdMicros(BigDecimal amount) {
        return perUsd == null ? null : UsdMicros.ofUsd(amount.divide(perUsd, 6, RoundingMode.DOWN));
    }

    private int digits() {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
