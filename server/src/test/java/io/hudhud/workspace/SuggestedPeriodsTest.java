package io.hudhud.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.workspace.SuggestedPeriods.HijriDay;
import io.hudhud.workspace.SuggestedPeriods.Suggestion;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SuggestedPeriodsTest {

    @Test
    void aSaudiYearHasItsFeastsByBothCalendars() {
        assertThat(SuggestedPeriods.of("SA", 2027))
                .containsExactly(
                        suggestion(Occasion.RAMADAN, "2027-02-08", "2027-03-08", 1448, 9, 1, 29),
                        suggestion(Occasion.FOUNDING_DAY, "2027-02-22", "2027-02-22", 1448, 9, 15, 15),
                        suggestion(Occasion.EID_AL_FITR, "2027-03-09", "2027-03-11", 1448, 10, 1, 3),
                        suggestion(Occasion.EID_AL_ADHA, "2027-05-16", "2027-05-19", 1448, 12, 10, 13),
                        suggestion(Occasion.NATIONAL_DAY, "2027-09-23", "2027-09-23", 1449, 4, 22, 22));
    }

    @Test
    void aYearMayHaveTwoRamadans() {
        assertThat(SuggestedPeriods.of("AE", 2030))
                .extracting(Suggestion::occasion)
                .filteredOn(occasion -> occasion == Occasion.RAMADAN)
                .hasSize(2);
    }

    @Test
    void aFeastThatRunsOverNewYearBelongsToBothYears() {
        var ramadan = suggestion(Occasion.RAMADAN, "2030-12-26", "2031-01-23", 1452, 9, 1, 29);

        assertThat(SuggestedPeriods.of("KW", 2030)).contains(ramadan);
        assertThat(SuggestedPeriods.of("KW", 2031)).contains(ramadan);
    }

    @Test
    void elsewhereThereAreFeastsAlone() {
        assertThat(SuggestedPeriods.of("DE", 2027))
                .extracting(Suggestion::occasion)
                .containsExactly(Occasion.RAMADAN, Occasion.EID_AL_FITR, Occasion.EID_AL_ADHA);
    }

    private static Suggestion suggestion(
            Occasion occasion, String first, String last, int year, int month, int firstDay, int lastDay) {
        return new Suggestion(
                occasion,
                LocalDate.parse(first),
                LocalDate.parse(last),
                new HijriDay(year, month, firstDay),
                new HijriDay(year, month, lastDay));
    }
}
