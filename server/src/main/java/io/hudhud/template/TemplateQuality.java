package io.hudhud.template;

import java.util.Locale;

/** What people's feedback makes of a variant. Red ones get paused: 3 h, then 6 h, then for good. */
public enum TemplateQuality {
    GREEN,
    YELLOW,
    RED,
    UNKNOWN;

    /** Reads Meta's word in any case. */
    public static TemplateQuality of(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "GREEN" -> GREEN;
            case "YELLOW" -> YELLOW;
            case "RED" -> RED;
            default -> UNKNOWN;
        };
    }
}
