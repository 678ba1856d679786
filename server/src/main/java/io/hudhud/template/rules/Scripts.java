package io.hudhud.template.rules;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.GEORGIAN;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.GUJARATI;
import static java.lang.Character.UnicodeScript.GURMUKHI;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KANNADA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.LATIN;
import static java.lang.Character.UnicodeScript.MALAYALAM;
import static java.lang.Character.UnicodeScript.SINHALA;
import static java.lang.Character.UnicodeScript.TAMIL;
import static java.lang.Character.UnicodeScript.TELUGU;
import static java.lang.Character.UnicodeScript.THAI;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which letters a language is written with, and whether a text is. */
final class Scripts {

    /** With fewer letters a name or a brand decides. */
    private static final int FEWEST_LETTERS = 8;
    /** A word of Arabic in an English template is a mistake; a word of English in an Arabic one is a brand. */
    private static final int FEWEST_ARABIC = 3;

    private Scripts() {}

    /** {@code arabic}, {@code latin} or {@code other}: the letters that do not fit {@code language}; null when they do. */
    static @Nullable String unexpected(String language, List<String> texts) {
        Map<UnicodeScript, Integer> letters = count(texts);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        var expected = expected(language);
        int fitting = expected.stream()
                .mapToInt(script -> letters.getOrDefault(script, 0))
                .sum();
        if (!expected.contains(ARABIC) && letters.getOrDefault(ARABIC, 0) >= FEWEST_ARABIC) {
            return "arabic";
        }
        if (all < FEWEST_LETTERS || 2 * fitting >= all) {
            return null;
        }
        return letters.entrySet().stream()
                .filter(entry -> !expected.contains(entry.getKey()))
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(entry -> entry.getKey() == LATIN ? "latin" : "other")
                .orElse(null);
    }

    private static Map<UnicodeScript, Integer> count(List<String> texts) {
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        int latin = 0;
        int arabic = 0;
        for (String text : texts) {
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                if (c < 0x80) {
                    latin += Character.isLetter(c) ? 1 : 0;
                } else if (c >= 0x0620 && c <= 0x064A) {
                    arabic++; // most of what we see
                } else if (Character.isLetter(c)) {
                    letters.merge(UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        letters.merge(LATIN, latin, Integer::sum);
        letters.merge(ARABIC, arabic, Integer::sum);
        return letters;
    }

    private static Set<UnicodeScript> expected(String language) {
        return switch (language.split("[_-]", 2)[0].toLowerCase(Locale.ROOT)) {
            case "ar", "fa", "ur", "ps", "prs" -> EnumSet.of(ARABIC);
            case "he" -> EnumSet.of(HEBREW);
            case "el" -> EnumSet.of(GREEK);
            case "ru", "uk", "be", "bg", "mk", "kk", "ky" -> EnumSet.of(CYRILLIC);
            case "sr", "uz", "az" -> EnumSet.of(CYRILLIC, LATIN);
            case "hi", "mr" -> EnumSet.of(DEVANAGARI);
            case "bn" -> EnumSet.of(BENGALI);
            case "gu" -> EnumSet.of(GUJARATI);
            case "kn" -> EnumSet.of(KANNADA);
            case "ml" -> EnumSet.of(MALAYALAM);
            case "pa" -> EnumSet.of(GURMUKHI);
            case "ta" -> EnumSet.of(TAMIL);
            case "te" -> EnumSet.of(TELUGU);
            case "si" -> EnumSet.of(SINHALA);
            case "th" -> EnumSet.of(THAI);
            case "lo" -> EnumSet.of(LAO);
            case "ka" -> EnumSet.of(GEORGIAN);
            case "zh" -> EnumSet.of(HAN);
            case "ja" -> EnumSet.of(HAN, HIRAGANA, KATAKANA);
            case "ko" -> EnumSet.of(HANGUL, HAN);
            default -> EnumSet.of(LATIN);
        };
    }
}
