package io.hudhud.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantChoiceTest {

    private final VariantChoice choice =
            new VariantChoice(List.of("ar", "ar_EG", "en_US", "en_GB", "zh_CN", "pt_BR"), List.of("en_GB", "ar"));

    @ParameterizedTest
    @CsvSource({
        "ar_EG, ar_EG", // the very language
        "ar-eg, ar_EG", // however it is written
        "ar_SA, ar", // its base
        "ar, ar",
        "en, en_GB", // another of the same base, by the fallback order
        "en_AU, en_GB",
        "pt_PT, pt_BR",
        "zh_TW, en_GB", // written Chinese differs by place
        "fr, en_GB", // the fallback order
        "'', en_GB",
    })
    void aPersonGetsTheNearestLanguage(String language, String variant) {
        assertThat(choice.of(language)).hasValue(variant);
    }

    @Test
    void aPersonWithoutALanguageGetsTheFirstFallback() {
        assertThat(choice.of(null)).hasValue("en_GB");
    }

    @Test
    void withoutAFallbackThereIsNoneForOthers() {
        var onlyArabic = new VariantChoice(List.of("ar"), List.of());

        assertThat(onlyArabic.of("fr")).isEmpty();
        assertThat(onlyArabic.of(null)).isEmpty();
        assertThat(onlyArabic.of("ar_KW")).hasValue("ar");
    }

    @Test
    void aFallbackThatIsNotThereGivesWayToTheNext() {
        assertThat(new VariantChoice(List.of("ar"), List.of("tr", "ar_SA")).of("fr"))
                .hasValue("ar");
    }
}
