package io.hudhud.template.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, both ways: a design that breaks it, and nothing else, and the same design mended. */
class RulesTest {

    static Stream<Case> cases() {
        return Stream.of(
                        TextCases.ALL, VariableCases.ALL, ButtonCases.ALL, KindCases.ALL, LintCases.ALL, OfferCases.ALL)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isBroken(Case broken) {
        assertThat(CheckDesign.check(broken.broken().design(), broken.setting()))
                .filteredOn(finding -> !broken.besides().contains(finding.code()))
                .extracting(Finding::code, Finding::at)
                .containsExactly(tuple(broken.code(), broken.at()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isMended(Case mended) {
        assertThat(CheckDesign.check(mended.mended().design(), mended.setting()))
                .isEmpty();
    }

    @Test
    void everyRuleHasACase() {
        Set<String> tried = new HashSet<>(cases().map(Case::code).toList());
        assertThat(Rules.ALL).extracting(Rule::code).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(tried);
    }
}
