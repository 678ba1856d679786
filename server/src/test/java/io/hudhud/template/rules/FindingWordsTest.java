package io.hudhud.template.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingWordsTest {

    private static final Pattern HOLE = Pattern.compile("(?<!\\{)\\{([a-z]+)}(?!})");
    /** Values that are translated. */
    private static final Set<String> TRANSLATED = Set.of("found", "kind", "medium", "format", "script", "trade");

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "io.hudhud.template.words",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyRuleHasItsSentencesAndNothingElseIsThere(String language) {
        var sentences = Collections.list(bundle(language).getKeys()).stream()
                .filter(key -> !TRANSLATED.contains(key.split("\\.", 2)[0]))
                .toList();
        assertThat(sentences)
                .containsExactlyInAnyOrderElementsOf(Rules.ALL.stream()
                        .flatMap(rule -> Stream.of(rule.code(), rule.code() + ".do"))
                        .toList());
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameValues() {
        var english = bundle("en");
        var arabic = bundle("ar");
        assertThat(arabic.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(holes(arabic.getString(key))).as(key).isEqualTo(holes(english.getString(key)));
            assertThat(arabic.getString(key)).as(key).isNotEqualTo(english.getString(key));
        }
    }

    private static Set<String> holes(String sentence) {
        return HOLE.matcher(sentence)
                .results()
                .map(hole -> hole.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Finding> findings() {
        return RulesTest.cases()
                .flatMap(broken -> CheckDesign.check(broken.broken().design(), broken.setting()).stream());
    }

    @ParameterizedTest
    @MethodSource("findings")
    void noValueIsMissing(Finding finding) {
        for (String language : List.of("en", "ar")) {
            for (String suffix : List.of("", ".do")) {
                assertThat(finding.values().keySet())
                        .as(finding.code())
                        .containsAll(holes(bundle(language).getString(finding.code() + suffix)));
            }
            finding.values().forEach((name, value) -> {
                if (TRANSLATED.contains(name)) {
                    assertThat(bundle(language).containsKey(name + "." + value))
                            .as(name + "." + value)
                            .isTrue();
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|التذييل",
                "ar-SA,en;q=0.5|التذييل",
                "en|footer",
                "fr|footer",
                "''|footer",
                "complete nonsense;;|footer"
            })
    void theReadersLanguageIsTaken(String header, String part) {
        var finding = new Finding("footer-not-plain", Severity.ERROR, "footer", Map.of("found", "emoji"));
        assertThat(FindingWords.in(header).of(finding).text()).containsIgnoringCase(part);
    }

    @Test
    void valuesStandInTheSentence() {
        var finding = new Finding("body-too-long", Severity.ERROR, "body", Map.of("length", "1100", "limit", "1024"));
        assertThat(FindingWords.in("en").of(finding))
                .isEqualTo(new Sentence("The text is too long: 1100 characters, at most 1024.", "Shorten it."));
        var emoji = new Finding("header-not-plain", Severity.ERROR, "header", Map.of("found", "emoji"));
        assertThat(FindingWords.in("ar").of(emoji).text()).endsWith("رمز تعبيري.");
    }
}
