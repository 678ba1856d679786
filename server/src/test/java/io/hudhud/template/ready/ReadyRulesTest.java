package io.hudhud.template.ready;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.template.design.Design;
import io.hudhud.template.rules.CheckDesign;
import io.hudhud.template.rules.Finding;
import io.hudhud.template.rules.KnownTexts;
import io.hudhud.template.rules.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadyRulesTest {

    private static final Setting SAUDI_ARABIA = new Setting("SA", null, null, KnownTexts.NONE);

    /** The builder asks for the picture. */
    @ParameterizedTest
    @MethodSource("io.hudhud.template.ready.ReadyTextsTest#designs")
    void nothingIsFoundButTheSampleOfAPicture(Design design) {
        assertThat(CheckDesign.check(design, SAUDI_ARABIA))
                .extracting(Finding::code)
                .allMatch("header-sample-missing"::equals);
    }
}
