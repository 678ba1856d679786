package io.hudhud.template;

import io.hudhud.template.rendering.Values;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A format made ready for one language. */
@FunctionalInterface
interface WriteValue {

    /** {@code raw} as the format writes it, absent when it cannot be read as what the format wants. */
    @Nullable
    String write(String raw, @Nullable ZoneId zone);

    static WriteValue of(@Nullable Format format, String language) {
        return switch (format) {
            case null -> (raw, zone) -> raw;
            case Format.Text() -> (raw, zone) -> raw;
            case Format.Decimal(var decimals, var locale) -> {
                var numbers = NumberFormat.getNumberInstance(locale(locale, language));
                numbers.setMaximumFractionDigits(decimals == null ? 2 : decimals);
                yield numbers(numbers);
            }
            case Format.Money(var currency, var locale) -> {
                var amounts = NumberFormat.getCurrencyInstance(locale(locale, language));
                var money = Currency.getInstance(currency);
                amounts.setCurrency(money);
                amounts.setMinimumFractionDigits(money.getDefaultFractionDigits());
                amounts.setMaximumFractionDigits(money.getDefaultFractionDigits());
                yield numbers(amounts);
            }
            case Format.Date(var pattern, var zone, var locale) ->
                dates(dates(pattern, locale(locale, language)), zone == null ? null : ZoneId.of(zone));
        };
    }

    /** A NumberFormat must not be shared between threads; a clone is cheap. */
    private static WriteValue numbers(NumberFormat format) {
        return (raw, zone) -> {
            var number = Values.number(raw);
            return number == null ? null : ((NumberFormat) format.clone()).format(number);
        };
    }

    private static WriteValue dates(DateTimeFormatter format, @Nullable ZoneId fixed) {
        return (raw, zone) -> {
            LocalDate day = Values.day(raw);
            ZoneId place = fixed != null ? fixed : zone != null ? zone : ZoneOffset.UTC;
            if (day != null) {
                return format.format(day.atStartOfDay(place));
            }
            Instant moment = Values.moment(raw, place);
            return moment == null ? null : format.format(moment.atZone(place));
        };
    }

    private static DateTimeFormatter dates(@Nullable String pattern, Locale locale) {
        DateTimeFormatter format = switch (pattern) {
            case null -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
            case "short" -> DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT);
            case "medium" -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
            case "long" -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
            case "full" -> DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
            default -> DateTimeFormatter.ofPattern(pattern);
        };
        return format.localizedBy(locale);
    }

    private static Locale locale(@Nullable String given, String language) {
        return Locale.forLanguageTag((given == null ? language : given).replace('_', '-'));
    }
}
