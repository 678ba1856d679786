package io.hudhud.workspace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The feasts of a year, to be taken over as quiet periods. Islamic days follow Umm al-Qura as Java knows it; where the moon is
 * looked for they may be a day off. National days are the fixed ones of the Gulf countries' laws.
 */
public final class SuggestedPeriods {

    /** Days of one occasion; the Islamic ones also by their own calendar. */
    public record Suggestion(
            Occasion occasion, LocalDate firstDay, LocalDate lastDay, HijriDay hijriFirst, HijriDay hijriLast) {

        static Suggestion of(Occasion occasion, LocalDate first, LocalDate last) {
            return new Suggestion(occasion, first, last, HijriDay.of(first), HijriDay.of(last));
        }
    }

    /** A day of the Umm al-Qura calendar; months from 1, Muharram. */
    public record HijriDay(int year, int month, int day) {

        static HijriDay of(LocalDate date) {
            var hijri = HijrahDate.from(date);
            return new HijriDay(
                    hijri.get(ChronoField.YEAR),
                    hijri.get(ChronoField.MONTH_OF_YEAR),
                    hijri.get(ChronoField.DAY_OF_MONTH));
        }
    }

    private record NationalDay(String country, Occasion occasion, MonthDay first, int days) {

        Suggestion in(int year) {
            var day = first.atYear(year);
            return Suggestion.of(occasion, day, day.plusDays(days - 1L));
        }
    }

    private static final int RAMADAN = 9;
    private static final int SHAWWAL = 10;
    private static final int DHU_AL_HIJJA = 12;

    private static final List<NationalDay> NATIONAL_DAYS = List.of(
            new NationalDay("SA", Occasion.FOUNDING_DAY, MonthDay.of(2, 22), 1),
            new NationalDay("SA", Occasion.NATIONAL_DAY, MonthDay.of(9, 23), 1),
            new NationalDay("AE", Occasion.NATIONAL_DAY, MonthDay.of(12, 2), 2),
            new NationalDay("KW", Occasion.NATIONAL_DAY, MonthDay.of(2, 25), 1),
            new NationalDay("KW", Occasion.LIBERATION_DAY, MonthDay.of(2, 26), 1),
            new NationalDay("QA", Occasion.NATIONAL_DAY, MonthDay.of(12, 18), 1),
            new NationalDay("BH", Occasion.NATIONAL_DAY, MonthDay.of(12, 16), 2),
            new NationalDay("OM", Occasion.NATIONAL_DAY, MonthDay.of(11, 20), 2)); // by the decree of January 2025

    private SuggestedPeriods() {}

    /**
     * What touches a Gregorian year, in the order of time.
     *
     * @throws DateTimeException for years that Java has no Umm al-Qura days of: before 1883, after 2173
     */
    public static List<Suggestion> of(String country, int year) {
        var all = new ArrayList<Suggestion>();
        int first = HijriDay.of(LocalDate.of(year, 1, 1)).year();
        int last = HijriDay.of(LocalDate.of(year, 12, 31)).year();
        for (int hijriYear = first; hijriYear <= last; hijriYear++) {
            var ramadan = HijrahChronology.INSTANCE.date(hijriYear, RAMADAN, 1);
            all.add(days(Occasion.RAMADAN, ramadan, ramadan.lengthOfMonth()));
            all.add(days(Occasion.EID_AL_FITR, HijrahChronology.INSTANCE.date(hijriYear, SHAWWAL, 1), 3));
            all.add(days(Occasion.EID_AL_ADHA, HijrahChronology.INSTANCE.date(hijriYear, DHU_AL_HIJJA, 10), 4));
        }
        NATIONAL_DAYS.stream()
                .filter(day -> day.country().equals(country))
                .map(day -> day.in(year))
                .forEach(all::add);
        return all.stream()
                .filter(days ->
                        days.firstDay().getYear() == year || days.lastDay().getYear() == year)
                .sorted(Comparator.comparing(Suggestion::firstDay))
                .toList();
    }

    private static Suggestion days(Occasion occasion, HijrahDate first, int days) {
        var day = LocalDate.from(first);
        return Suggestion.of(occasion, day, day.plusDays(days - 1L));
    }
}
