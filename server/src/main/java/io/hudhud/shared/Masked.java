package io.hudhud.shared;

import org.jspecify.annotations.Nullable;

/** Personal data as people see it who may look at results but not at persons. */
public final class Masked {

    private static final int FIRST_DIGITS = 4;
    private static final int LAST_DIGITS = 2;

    private Masked() {}

    /** {@code +966…67}. */
    public static @Nullable String phone(@Nullable PhoneNumber phone) {
        if (phone == null) {
            return null;
        }
        String value = phone.value();
        return value.substring(0, FIRST_DIGITS) + "…" + value.substring(value.length() - LAST_DIGITS);
    }

    /** {@code N…}: the first letter. */
    public static @Nullable String name(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String start = name.strip();
        return start.substring(0, start.offsetByCodePoints(0, 1)) + "…";
    }
}
