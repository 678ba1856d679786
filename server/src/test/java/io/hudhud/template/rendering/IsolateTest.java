package io.hudhud.template.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sara",
                "+966 50 123 4567",
                "2026-11-30",
                "1,299.90 SAR",
                "شارع 12",
                "25%",
                "iPhone 17",
                "Noor & Sons"
            })
    void whatReadsTheOtherWayStaysInOnePieceInArabic(String value) {
        assertThat(Isolate.in("ar_SA").keep(value)).isEqualTo("\u2068" + value + "\u2069");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نورة",
                "25",
                "EID25",
                "SKBUP2-4CPIG9",
                "25OFF",
                "https://shop.example/o/17",
                "www.shop.example",
                "🎉"
            })
    void wordsOfTheSameDirectionCodesAndLinksStayAsTheyAre(String value) {
        assertThat(Isolate.in("ar").keep(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sara", "1,299.90 SAR", "Noor & Sons"})
    void latinTextTakesLatinValuesAsTheyAre(String value) {
        assertThat(Isolate.in("en_US").keep(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"نورة", "عطور نور 25"})
    void arabicInLatinTextStaysInOnePiece(String value) {
        assertThat(Isolate.in("en_US").keep(value)).isEqualTo("\u2068" + value + "\u2069");
    }
}
