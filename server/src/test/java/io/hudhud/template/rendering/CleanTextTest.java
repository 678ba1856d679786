package io.hudhud.template.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    private final CleanText english = CleanText.in("en_US");
    private final CleanText arabic = CleanText.in("ar_SA");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Noor",
                "عبد الله",
                "O'Neil & Sons",
                "25%",
                "👨‍👩‍👧",
                "می‌خواهم",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "हिन्दी",
                "50 000"
            })
    void whatIsCleanStays(String value) {
        assertThat(english.clean(value)).isEqualTo(value);
    }

    @Test
    void whiteSpaceIsCollapsedAndCutAtTheEnds() {
        assertThat(english.clean("  Abu\tBakr \u00A0\u2003  Street     5 ")).isEqualTo("Abu Bakr Street 5");
    }

    @Test
    void linesBecomeAListInTheCommaOfTheLanguage() {
        assertThat(english.clean("Oud\r\nMusk\n\nAmber\n")).isEqualTo("Oud, Musk, Amber");
        assertThat(arabic.clean("عود\nمسك")).isEqualTo("عود، مسك");
        assertThat(english.clean("Dear all,\nwelcome")).isEqualTo("Dear all, welcome");
    }

    @Test
    void controlCharactersAndDirectionMarksAreDropped() {
        assertThat(english.clean("\u202B\u200FNoor\u202C\u0007\u2066!\u2069\uFEFF\u200B\u00AD"))
                .isEqualTo("Noor!");
        assertThat(english.clean("No\uD800or")).isEqualTo("Noor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "'   '", "'\u200B\u200F'", "'\u200D'", "'\u0000'"})
    void whatCannotBeSeenIsMissing(String value) {
        assertThat(english.clean(value)).isNull();
    }

    @Test
    void noValueCarriesWhatWhatsappRefuses() {
        String pieces = " \t\n\r\u200Fab\u061Cش1\u00A0\u2028\u0085";
        var random = new Random(42);
        for (int round = 0; round < 20_000; round++) {
            var raw = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                raw.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            String clean = english.clean(raw.toString());
            assertThat(clean == null || !clean.matches("(?s).*(\\p{Cntrl}|\\p{Cf}| {2,}).*|^ .*|.* $"))
                    .as("seed 42, round %d: %s", round, clean)
                    .isTrue();
        }
    }
}
