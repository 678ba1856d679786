package io.hudhud.template;

import java.util.Locale;

/** What Meta charges a template as. It is Meta's decision, not ours, and may change at any time. */
public enum Category {
    MARKETING,
    UTILITY,
    AUTHENTICATION,
    /** Anything that Meta adds, and what it had before 2023. */
    OTHER;

    /** Reads Meta's word in any case. */
    public static Category of(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "MARKETING" -> MARKETING;
            case "UTILITY" -> UTILITY;
            case "AUTHENTICATION" -> AUTHENTICATION;
            default -> OTHER;
        };
    }
}
