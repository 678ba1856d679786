package io.hudhud.template.rendering;

import org.jspecify.annotations.Nullable;

/**
 * Makes a value fit for a template parameter: WhatsApp refuses a whole message over a newline, a tab or five spaces in a row.
 * Lines are joined as a list, white space is collapsed, control characters and direction marks are dropped; joiners stay,
 * since emoji and several scripts need them.
 */
public final class CleanText {

    private static final String ARABIC_COMMA = "، ";
    private static final String COMMA = ", ";

    private final String comma;

    private CleanText(String comma) {
        this.comma = comma;
    }

    /** The rules for texts in {@code language}: Arabic, Persian and Urdu have a comma of their own. */
    public static CleanText in(String language) {
        String base = language.split("[_-]", 2)[0];
        return switch (base) {
            case "ar", "fa", "ur", "ps", "ckb" -> new CleanText(ARABIC_COMMA);
            default -> new CleanText(COMMA);
        };
    }

    /** The clean value, absent when nothing that can be seen is left of it. */
    public @Nullable String clean(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        return isClean(raw) ? raw : rewrite(raw);
    }

    /** Most values need nothing done: letters, digits and single spaces inside. */
    private static boolean isClean(String raw) {
        boolean spaceBefore = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == ' ') {
                if (spaceBefore) {
                    return false;
                }
                spaceBefore = true;
            } else if (isPlain(c)) {
                spaceBefore = false;
            } else {
                return false;
            }
        }
        return !spaceBefore;
    }

    /** ASCII that can be seen, and Latin, Greek, Cyrillic, Arabic letters and digits. Anything else takes the slow way. */
    private static boolean isPlain(char c) {
        return (c > ' ' && c < 0x7F) || (c > 0xA0 && c < 0x0600 && c != 0xAD) || (c > 0x061C && c < 0x0700);
    }

    private @Nullable String rewrite(String raw) {
        var clean = new StringBuilder(raw.length());
        boolean gap = false;
        boolean newLine = false;
        boolean visible = false;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (isLineEnd(c)) {
                newLine = true;
            } else if (isSpace(c)) {
                gap = true;
            } else if (!isDropped(c)) {
                if (!clean.isEmpty() && (gap || newLine)) {
                    clean.append(newLine && !endsWithPunctuation(clean) ? comma : " ");
                }
                gap = false;
                newLine = false;
                visible |= !isJoiner(c);
                clean.appendCodePoint(c);
            }
        }
        return visible ? clean.toString() : null;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isSpace(int c) {
        return c == '\t' || Character.isSpaceChar(c);
    }

    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private static boolean isDropped(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
            // Direction marks, zero-width space, soft hyphen. Tags (above U+E0000) make flags.
            case Character.FORMAT -> !isJoiner(c) && c < 0xE0000;
            default -> false;
        };
    }

    private static boolean endsWithPunctuation(StringBuilder text) {
        return ".,;:!?،؛؟…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
