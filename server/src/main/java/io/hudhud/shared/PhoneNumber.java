package io.hudhud.shared;

import java.util.regex.Pattern;

/**
 * A phone number in E.164 form, e.g. {@code +966501234567}. Building one proves the shape, not that WhatsApp knows it.
 *
 * @see <a href="https://www.itu.int/rec/T-REC-E.164">ITU-T E.164</a>
 */
public record PhoneNumber(String value) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

    /** @throws IllegalArgumentException when {@code value} is not E.164; the message never repeats the number */
    public PhoneNumber {
        if (!E164.matcher(value).matches()) {
            throw new IllegalArgumentException("phone number is not E.164");
        }
    }

    /** What reaches a log. */
    @Override
    public String toString() {
        return "+…" + value.substring(value.length() - 2);
    }
}
