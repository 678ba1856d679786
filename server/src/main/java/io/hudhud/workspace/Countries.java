package io.hudhud.workspace;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The countries of ISO 3166. First days and weekends are those of CLDR 48, zones those of the IANA database, where of several
 * the one of most people or of the capital was chosen; currencies are Java's.
 */
public final class Countries {

    private static final Map<String, Country> BY_CODE = read();

    private Countries() {}

    public static Collection<Country> all() {
        return BY_CODE.values();
    }

    public static Optional<Country> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Map<String, Country> read() {
        var countries = new TreeMap<String, Country>();
        try (var file = Objects.requireNonNull(Countries.class.getResourceAsStream("countries.csv"));
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.stream().map(Countries::country).forEach(country -> countries.put(country.code(), country));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(countries);
    }

    private static Country country(NamedCsvRecord row) {
        String code = row.getField("country");
        String zone = row.getField("zone");
        return new Country(
                code,
                zone.isEmpty() ? null : ZoneId.of(zone),
                currency(code),
                day(row.getField("first_day")),
                Arrays.stream(row.getField("weekend").split(" ", -1))
                        .map(Countries::day)
                        .toList());
    }

    private static DayOfWeek day(String word) {
        return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Currency currency(String country) {
        return Currency.getInstance(Locale.of("", country));
    }
}
