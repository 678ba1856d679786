package io.hudhud.template.rules;

import static io.hudhud.template.rules.Rule.warning;

import io.hudhud.template.Category;
import io.hudhud.template.content.Component;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a template reads like what it says it is, and has what its category needs. */
final class CategoryLint {

    /** Of the beginnings of words, as {@link Tokens} writes them, in spaces. */
    private static final List<String> OPT_OUT = Lexicon.lines("opt-out.txt").stream()
            .flatMap(line -> Stream.of(line.split(",", -1)))
            .map(hint -> " " + String.join(" ", Tokens.of(hint).words()))
            .toList();

    static final List<Rule> ALL = List.of(
            warning("marketing-words", Sources.CATEGORIZATION, CategoryLint::marketingWords),
            warning("code-words", Sources.CATEGORIZATION, CategoryLint::codeWords),
            warning("asks-for-identifiers", Sources.REVIEW, CategoryLint::identifiers),
            warning("opt-out-missing", Sources.OPT_IN, CategoryLint::optOut),
            warning("button-missing", Sources.OURS, CategoryLint::noButton),
            warning("too-many-variables", Sources.REVIEW, CategoryLint::tooManyVariables));

    private CategoryLint() {}

    private static void marketingWords(Page page, Found found) {
        if (!page.is(Category.UTILITY)) {
            return;
        }
        for (Text text : page.texts()) {
            String words = words(text, "marketing");
            if (!words.isEmpty()) {
                found.at(text.at(), "words", words);
            } else if (text.says("reduction")
                    && !Percentages.in(text.filledTokens()).isEmpty()) {
                found.at(text.at(), "words", words(text, "reduction"));
            }
        }
    }

    /** What was found, without what is part of a longer find. */
    private static String words(Text text, String topic) {
        var words = text.hits().stream()
                .filter(hit -> hit.topic().equals(topic))
                .map(Lexicon.Hit::words)
                .toList();
        return words.stream()
                .filter(word ->
                        words.stream().noneMatch(longer -> longer.length() > word.length() && longer.contains(word)))
                .collect(Collectors.joining(" · "));
    }

    private static void codeWords(Page page, Found found) {
        if (page.is(Category.AUTHENTICATION)) {
            return;
        }
        for (Text text : page.texts()) {
            if (text.says("code")) {
                found.at(text.at(), "words", words(text, "code"));
            }
        }
    }

    private static void identifiers(Page page, Found found) {
        for (Text text : page.texts()) {
            if (text.isBody() && text.says("identifier") && text.says("asking")) {
                found.at(text.at(), "words", words(text, "identifier"));
            }
        }
    }

    private static void optOut(Page page, Found found) {
        if (page.is(Category.MARKETING) && page.texts().stream().noneMatch(CategoryLint::letsPeopleStop)) {
            found.at("footer");
        }
    }

    private static boolean letsPeopleStop(Text text) {
        var words = new StringBuilder();
        text.tokens().forms().forEach(forms -> words.append(' ').append(forms.getFirst()));
        text.tokens()
                .forms()
                .forEach(forms ->
                        forms.stream().skip(1).forEach(form -> words.append(' ').append(form)));
        String all = words.toString();
        return OPT_OUT.stream().anyMatch(all::contains);
    }

    private static void noButton(Page page, Found found) {
        if (page.is(Category.MARKETING) && page.buttons().isEmpty() && !page.has(Component.Carousel.class)) {
            found.at("buttons");
        }
    }

    /** Meta says no figure; two words for each variable and one more is what partners tell. */
    private static void tooManyVariables(Page page, Found found) {
        for (Text text : page.texts()) {
            int variables = text.holes().size();
            int words = text.tokens().wordCount();
            if (text.isBody() && variables > 0 && words < 2 * variables + 1) {
                found.at(text.at(), "variables", variables, "words", words, "needed", 2 * variables + 1);
            }
        }
    }
}
