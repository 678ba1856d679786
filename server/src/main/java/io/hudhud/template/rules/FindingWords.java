package io.hudhud.template.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sentences of one language for what the rules find. */
public final class FindingWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ar"));
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    /** A value in braces; two braces are the ones of a variable. */
    private static final Pattern HOLE = Pattern.compile("(?<!\\{)\\{([a-z]+)}(?!})");

    private final ResourceBundle words;

    private FindingWords(Locale language) {
        this.words = ResourceBundle.getBundle("io.hudhud.template.words", language, NO_FALLBACK);
    }

    /** In the best of our languages for an {@code Accept-Language} header; English when it names none of them. */
    public static FindingWords in(@Nullable String acceptLanguage) {
        return new FindingWords(languageOf(acceptLanguage));
    }

    private static Locale languageOf(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH; // what a client sends there is not always a list of languages
        }
    }

    public Sentence of(Finding finding) {
        return new Sentence(filled(finding.code(), finding.values()), filled(finding.code() + ".do", finding.values()));
    }

    private String filled(String key, Map<String, String> values) {
        return HOLE.matcher(words.getString(key)).replaceAll(hole -> {
            String name = hole.group(1);
            String value = values.getOrDefault(name, "–");
            String translated = name + "." + value;
            return Matcher.quoteReplacement(words.containsKey(translated) ? words.getString(translated) : value);
        });
    }
}
