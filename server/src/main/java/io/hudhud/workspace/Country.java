package io.hudhud.workspace;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is usual in a country, for defaults.
 *
 * @param code ISO 3166 alpha-2
 * @param zone where most people live; absent where nobody does
 * @param weekend in the order of the week
 */
public record Country(
        String code, @Nullable ZoneId zone, @Nullable Currency currency, DayOfWeek firstDay, List<DayOfWeek> weekend) {

    public Country {
        weekend = List.copyOf(weekend);
    }
}
