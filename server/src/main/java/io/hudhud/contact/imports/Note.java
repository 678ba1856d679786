package io.hudhud.contact.imports;

import org.jspecify.annotations.Nullable;

/**
 * One line of the report.
 *
 * @param line of the file where the row begins, the first is 1
 * @param refused whether the row was left out; else it went in and this is worth knowing
 * @param value the cell that is meant, only of refused rows: nothing of them is kept elsewhere
 */
record Note(
        long line, boolean refused, String reason, @Nullable String value) {

    private static final int LONGEST_VALUE = 80;

    static Note refused(long line, String reason, @Nullable String value) {
        return new Note(line, true, reason, value == null ? null : shortened(value));
    }

    static Note of(long line, String reason) {
        return new Note(line, false, reason, null);
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
