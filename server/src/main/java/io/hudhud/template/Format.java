package io.hudhud.template;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a value is written. In JSON {@code as} says which. {@code locale} is a language tag such as {@code ar-SA}; without one
 * the variant's language decides.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "as")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Format.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Format.Decimal.class, name = "number"),
    @JsonSubTypes.Type(value = Format.Date.class, name = "date"),
    @JsonSubTypes.Type(value = Format.Money.class, name = "money")
})
public sealed interface Format {

    /** As it is. */
    record Text() implements Format {}

    /** A number with the locale's separators; {@code decimals} at most, two unless given. */
    record Decimal(@Nullable Integer decimals, @Nullable String locale) implements Format {
        public Decimal {
            if (decimals != null && (decimals < 0 || decimals > 10)) {
                throw new IllegalArgumentException("decimals must be between 0 and 10");
            }
        }
    }

    /**
     * A day or a moment (ISO 8601).
     *
     * @param pattern as of {@link DateTimeFormatter}, or one of {@code short}, {@code medium} (also when absent),
     *     {@code long}, {@code full}
     * @param zone for moments; without one the person's zone, else UTC
     */
    record Date(
            @Nullable String pattern,
            @Nullable String zone,
            @Nullable String locale) implements Format {
        private static final Set<String> STYLES = Set.of("short", "medium", "long", "full");

        public Date {
            try {
                if (zone != null) {
                    var _ = ZoneId.of(zone);
                }
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("zone is not a time zone: " + zone, e);
            }
            if (pattern != null && !STYLES.contains(pattern)) {
                var _ = DateTimeFormatter.ofPattern(pattern);
            }
        }
    }

    /** An amount of money; {@code currency} is ISO 4217. */
    record Money(String currency, @Nullable String locale) implements Format {
        public Money {
            var _ = Currency.getInstance(currency);
        }
    }
}
