package io.hudhud.inbox.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings what people type to one form, so that "ARRÊTEZ !", "الإلغـــاء" and "S.T.O.P 🛑" can be looked up: case, Latin
 * accents, Arabic vowel signs, tatweel and letter variants, punctuation, emoji and invisible characters go; words stay.
 */
final class PlainWords {

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´]");

    /**
     * Signs that change no word: Latin accents, Arabic harakat and hamza signs, tatweel, the Devanagari nukta, variation
     * selectors and enclosing marks, direction and joining controls. Devanagari's vowel signs are letters to a reader and stay.
     */
    private static final Pattern IGNORABLE = Pattern.compile(
            "[\\u0300-\\u036F\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06ED\\u093C\\u20D0-\\u20FF\\uFE00-\\uFE0F\\p{Cf}]");

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** "stooooop". */
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

    private PlainWords() {}

    static String of(String text) {
        String plain = APOSTROPHES.matcher(text).replaceAll("");
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        plain = IGNORABLE.matcher(plain).replaceAll("");
        plain = oneLetterForItsVariants(plain);
        plain = DRAWN_OUT.matcher(plain).replaceAll("$1");
        plain = NOT_WORDS.matcher(plain).replaceAll(" ").strip();
        return onceInsteadOfRepeated(spelledOut(plain));
    }

    private static String oneLetterForItsVariants(String text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            letters.append(
                    switch (text.charAt(i)) {
                        case 'ٱ' -> 'ا';
                        case 'ى', 'ی' -> 'ي';
                        case 'ک' -> 'ك';
                        case 'ة', 'ہ', 'ھ', 'ە', 'ۃ' -> 'ه';
                        case 'ı' -> 'i';
                        case 'ँ' -> 'ं';
                        default -> text.charAt(i);
                    });
        }
        return letters.toString();
    }

    /** "s t o p" is "stop". */
    private static String spelledOut(String plain) {
        var words = List.of(plain.split(" "));
        boolean letters = words.size() > 2
                && words.stream().allMatch(word -> word.length() == 1 && Character.isLetter(word.charAt(0)));
        return letters ? String.join("", words) : plain;
    }

    /** "stop stop stop" is "stop". */
    private static String onceInsteadOfRepeated(String plain) {
        var words = List.of(plain.split(" "));
        return words.stream().distinct().count() == 1 ? words.getFirst() : plain;
    }
}
