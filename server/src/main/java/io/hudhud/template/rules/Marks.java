package io.hudhud.template.rules;

import java.util.regex.Pattern;

/** Emoji, formatting characters and line breaks: what WhatsApp takes in some texts only. */
final class Marks {

    private static final Pattern FORMATTING =
            Pattern.compile("[*`]|~\\S[^~]*~|(?<![\\p{L}\\p{N}])_\\S[^_]*_(?![\\p{L}\\p{N}])");

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    /** Makes a digit a key: 1️⃣. */
    private static final int KEYCAP = 0x20E3;
    /** Signs such as © and ™ lie below; they are letters to most fonts. */
    private static final int LAST_LETTERLIKE_SIGN = 0x2122;

    private Marks() {}

    /** {@code *bold*}, {@code _italic_}, {@code ~struck~}, {@code `code`}; every asterisk counts. */
    static boolean hasFormatting(String text) {
        return FORMATTING.matcher(text).find();
    }

    static boolean hasNewline(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    static boolean hasEmoji(String text) {
        return countEmoji(text) > 0;
    }

    /** As people see them: a family, a flag or a skin colour is one. */
    static int countEmoji(String text) {
        int count = 0;
        boolean joined = false;
        boolean halfFlag = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80 || !isEmoji(c, i < text.length() ? text.charAt(i) : 0)) {
                joined = c == ZERO_WIDTH_JOINER;
                halfFlag = halfFlag && c == EMOJI_STYLE;
                continue;
            }
            boolean regional = c >= 0x1F1E6 && c <= 0x1F1FF;
            if (!joined && !Character.isEmojiModifier(c) && !(regional && halfFlag)) {
                count++;
            }
            halfFlag = regional && !halfFlag;
            joined = false;
        }
        return count;
    }

    private static boolean isEmoji(int c, int next) {
        return c == KEYCAP
                || Character.isEmojiPresentation(c)
                || (Character.isEmoji(c) && (next == EMOJI_STYLE || c > LAST_LETTERLIKE_SIGN));
    }
}
