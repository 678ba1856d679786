package io.hudhud.workspace.access;

import java.util.Locale;

/** What the app speaks. */
enum AppLanguage {
    EN,
    AR;

    /** How it is stored. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AppLanguage ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
