package io.hudhud.template.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as plain words: lower case, without accents and diacritics, hamza and taa marbuta levelled, Arabic digits as ours,
 * {@code %} a word of its own.
 *
 * @param forms of each word: as it stands first, then without an English plural or an Arabic article, conjunction or preposition
 */
record Tokens(List<List<String>> forms) {

    /** Stands for a variable. */
    static final String HOLE = "{}";

    private static final List<String> ARABIC_PREFIXES =
            List.of("وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و", "ب", "ل", "ف");

    private static final int SHORTEST_STEM = 3;

    static Tokens of(String text) {
        var forms = new ArrayList<List<String>>();
        for (String word : split(plain(text))) {
            forms.add(formsOf(word));
        }
        return new Tokens(forms);
    }

    /** The words as they stand. */
    List<String> words() {
        return forms.stream().map(List::getFirst).toList();
    }

    /** How many words there are besides variables and signs. */
    int wordCount() {
        int count = 0;
        for (var word : forms) {
            if (Character.isLetterOrDigit(word.getFirst().charAt(0))) {
                count++;
            }
        }
        return count;
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.chars().allMatch(c -> c < 0x80) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD);
    }

    private static List<String> split(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                word.appendCodePoint(level(c));
            } else if (Character.isDigit(c)) {
                word.append((char) ('0' + Character.digit(c, 10)));
            } else if (!isWithinWords(c)) {
                flush(word, words);
                if (c == '%' || c == 0x066A) {
                    words.add("%");
                } else if (c == '{' && i < text.length() && text.charAt(i) == '}') {
                    words.add(HOLE);
                }
            }
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static int level(int letter) {
        return switch (letter) {
            case '\u0629' -> 0x0647;
            case '\u0649' -> 0x064A;
            default -> letter;
        };
    }

    /** Marks, the tatweel, apostrophes and joiners do not part a word. */
    private static boolean isWithinWords(int c) {
        return c == 0x0640
                || c == '\''
                || c == 0x2019
                || c == 0x200C
                || c == 0x200D
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static List<String> formsOf(String word) {
        char first = word.charAt(0);
        if (first < 0x80) {
            boolean plural = word.length() > SHORTEST_STEM && word.endsWith("s");
            return plural ? List.of(word, word.substring(0, word.length() - 1)) : List.of(word);
        }
        if (first < 0x0600 || first > 0x06FF) {
            return List.of(word);
        }
        var forms = new ArrayList<String>();
        forms.add(word);
        for (String prefix : ARABIC_PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST_STEM) {
                forms.add(word.substring(prefix.length()));
            }
        }
        return forms;
    }
}
