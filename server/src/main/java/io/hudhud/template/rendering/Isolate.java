package io.hudhud.template.rendering;

import java.util.regex.Pattern;

/**
 * Keeps a value that reads in another direction than the text around it in one piece: in Arabic {@code +966 50 123} would
 * turn round, and {@code Sara 25} change places. Such a value is put between U+2068 and U+2069 (first strong isolate), which
 * phones obey and nobody sees.
 *
 * <p>Links and codes are left alone: they read rightly by themselves, apps take a mark behind a link for a part of it, and
 * who copies a code should get nothing else.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates">Unicode bidirectional algorithm</a>
 */
public final class Isolate {

    private static final char BEGIN = '\u2068';
    private static final char END = '\u2069';
    /** Digits alone, or capitals and digits without a sign between them that could turn round. */
    private static final Pattern CODE = Pattern.compile("[0-9]+|[A-Z][A-Z0-9_-]*[A-Z0-9]|[A-Z0-9]+");

    private final boolean rightToLeft;

    private Isolate(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** For values among words in {@code language}. */
    public static Isolate in(String language) {
        return new Isolate(
                switch (language.split("[_-]", 2)[0]) {
                    case "ar", "fa", "he", "ur", "ps", "ckb" -> true;
                    default -> false;
                });
    }

    /** {@code value}, in isolation where the words around it would tear it apart. */
    public String keep(String value) {
        return (rightToLeft ? hasLatin(value) : hasArabic(value)) && !isLinkOrCode(value) ? BEGIN + value + END : value;
    }

    /** Letters and digits that are written from left to right. */
    private static boolean hasLatin(String value) {
        return value.codePoints().anyMatch(c -> switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        });
    }

    private static boolean hasArabic(String value) {
        return value.codePoints().anyMatch(c -> switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }

    private static boolean isLinkOrCode(String value) {
        return value.contains("://")
                || value.startsWith("www.")
                || CODE.matcher(value).matches();
    }
}
