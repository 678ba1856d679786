package io.hudhud.contact.phone;

/** Cells as spreadsheets deliver them, made plain. */
final class Digits {

    private Digits() {}

    /** Latin digits for Arabic-Indic and other ones, no invisible characters, no apostrophe or ={@code "…"} around. */
    static String plain(String cell) {
        if (isPlain(cell)) {
            return cell;
        }
        var plain = new StringBuilder(cell.length());
        cell.codePoints().forEach(c -> {
            int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
            if (digit >= 0) {
                plain.append((char) ('0' + digit));
            } else if (c == '＋') {
                plain.append('+');
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(Character.isSpaceChar(c) && c != '\n' ? ' ' : c);
            }
        });
        String text = plain.toString().strip();
        if (text.startsWith("=\"") && text.endsWith("\"")) {
            text = text.substring(2, text.length() - 1);
        }
        int start = 0;
        while (start < text.length() && "'’‘`".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start).strip();
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c < '0' || c > '9') && (c != '+' || i > 0)) {
                return false;
            }
        }
        return true;
    }
}
