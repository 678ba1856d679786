package io.hudhud.contact.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.BDDAssertions.then;

import io.hudhud.contact.phone.PhoneReading.Found;
import io.hudhud.contact.phone.PhoneReading.Reason;
import io.hudhud.contact.phone.PhoneReading.Refused;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'+966501234567        |    | +966501234567",
                "00966501234567        |    | +966501234567",
                "00966 50 123 4567     |    | +966501234567",
                "+966 050 123 4567     |    | +966501234567",
                "+966 (0)50 123 4567   |    | +966501234567",
                "009660501234567       |    | +966501234567",
                "966501234567          |    | +966501234567",
                "966501234567          | AE | +966501234567",
                "0501234567            | SA | +966501234567",
                "501234567             | SA | +966501234567",
                "٠٥٠١٢٣٤٥٦٧            | SA | +966501234567",
                "۰۵۰۱۲۳۴۵۶۷            | SA | +966501234567",
                "+٩٦٦٥٠١٢٣٤٥٦٧         |    | +966501234567",
                "=\"0501234567\"       | SA | +966501234567",
                "966501234567.0        |    | +966501234567",
                "0412 000 111          | AU | +61412000111",
                "(415) 555-2671        | US | +14155552671",
                "+39 06 698 12345      |    | +390669812345",
                "020 7946 0958 ext 12  | GB | +442079460958",
            })
    void readsANumberAsPeopleWriteIt(String cell, String region, String e164) {
        then(PhoneReader.read(cell, region))
                .isInstanceOfSatisfying(Found.class, found -> then(found.e164()).isEqualTo(e164));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.66501E+11", "9,66501E+11", "9.66501e11", "'9.66501E+11"})
    void refusesNumbersWhoseDigitsASpreadsheetHasLost(String cell) {
        then(PhoneReader.read(cell, "SA")).isEqualTo(new Refused(Reason.DIGITS_LOST));
    }

    @Test
    void saysWhyACellIsNoNumber() {
        then(PhoneReader.read("0501234567", null)).isEqualTo(new Refused(Reason.NO_COUNTRY));
        then(PhoneReader.read("n/a", "SA")).isEqualTo(new Refused(Reason.NOT_A_NUMBER));
        then(PhoneReader.read("0000000000", "SA")).isEqualTo(new Refused(Reason.NOT_IN_USE));
        then(PhoneReader.read(" ' ", "SA")).isEqualTo(new PhoneReading.Nothing());
        then(PhoneReader.read(null, "SA")).isEqualTo(new PhoneReading.Nothing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0112345678 / 0501234567",
                "0501234567, 0551234567",
                "0501234567;0551234567",
                "0501234567\n0551234567",
                "0501234567 أو 0551234567"
            })
    void takesTheFirstMobileNumberOfSeveral(String cell) {
        then(PhoneReader.read(cell, "SA")).isInstanceOfSatisfying(Found.class, found -> {
            then(found.e164()).isEqualTo("+966501234567");
            then(found.others()).isEqualTo(1);
        });
    }

    @Test
    void knowsLandlinesCountriesAndZones() {
        var riyadh = (Found) PhoneReader.read("011 234 5678", "SA");
        then(riyadh.facts()).isEqualTo(new NumberFacts(true, "SA", "Asia/Riyadh"));
        var losAngeles = (Found) PhoneReader.read("+1 213 555 2671", null);
        then(losAngeles.facts()).isEqualTo(new NumberFacts(false, "US", "America/Los_Angeles"));
    }

    @Test
    void aLocalNumberIsNeverTakenForAForeignOne() {
        // 7211893456 would parse as a Russian number that lost its plus.
        then(PhoneReader.read("7211893456", null)).isEqualTo(new Refused(Reason.NO_COUNTRY));
    }

    /** All spellings of one number are one number. */
    @Test
    void everySpellingOfANumberReadsAsThatNumber() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var plan = PLANS.get(random.nextInt(PLANS.size()));
            String national =
                    plan.prefix() + digits(random, plan.length() - plan.prefix().length());
            String expected = "+" + plan.code() + national;
            for (String spelling : spellings(plan, national, random).toList()) {
                assertThat(PhoneReader.read(spelling, plan.region()))
                        .as("seed %d: \"%s\" in %s", seed, spelling, plan.region())
                        .isInstanceOfSatisfying(
                                Found.class,
                                found -> assertThat(found.e164())
                                        .as("seed %d: \"%s\"", seed, spelling)
                                        .isEqualTo(expected));
            }
        }
    }

    private record Plan(String region, String code, String prefix, int length, String trunk) {}

    private static final List<Plan> PLANS = List.of(
            new Plan("SA", "966", "50", 9, "0"),
            new Plan("SA", "966", "55", 9, "0"),
            new Plan("AE", "971", "50", 9, "0"),
            new Plan("EG", "20", "100", 10, "0"),
            new Plan("GB", "44", "7400", 10, "0"),
            new Plan("IN", "91", "98765", 10, "0"));

    private static Stream<String> spellings(Plan plan, String national, Random random) {
        String spaced = national.substring(0, 3) + " " + national.substring(3, 6) + "-" + national.substring(6);
        var plain = Stream.of(
                "+" + plan.code() + national,
                "00" + plan.code() + national,
                "+" + plan.code() + " " + plan.trunk() + national,
                "+" + plan.code() + " (" + plan.trunk() + ") " + spaced,
                plan.code() + national,
                plan.trunk() + national,
                plan.trunk() + spaced,
                "'+" + plan.code() + " " + spaced,
                " \u200e+" + plan.code() + spaced + "\u202c ");
        return plain.flatMap(text -> Stream.of(text, random.nextBoolean() ? arabic(text, '٠') : arabic(text, '۰')));
    }

    private static String arabic(String text, char zero) {
        return text.chars()
                .mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? zero + c - '0' : c)))
                .reduce("", String::concat);
    }

    private static String digits(Random random, int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
