package io.hudhud.contact.imports;

import java.util.Locale;
import java.util.Set;

/** What a cell of a consent column says. */
enum ConsentCell {
    YES,
    /** Did not agree, or was never asked: no opt-in, but no opt-out either. */
    NO,
    /** Took an agreement back. */
    OUT,
    UNREADABLE;

    private static final Set<String> YES_WORDS = Set.of(
            "yes",
            "y",
            "true",
            "1",
            "x",
            "✓",
            "✔",
            "subscribed",
            "opted in",
            "opted_in",
            "opt-in",
            "opt in",
            "accepted",
            "oui",
            "نعم",
            "موافق",
            "موافقة",
            "مشترك");
    private static final Set<String> NO_WORDS = Set.of(
            "",
            "no",
            "n",
            "false",
            "0",
            "-",
            "not subscribed",
            "not_subscribed",
            "none",
            "never",
            "pending",
            "non",
            "لا",
            "غير موافق",
            "غير مشترك");
    private static final Set<String> OUT_WORDS = Set.of(
            "unsubscribed",
            "opted out",
            "opted_out",
            "opt-out",
            "opt out",
            "stop",
            "stopped",
            "blocked",
            "revoked",
            "ملغي",
            "ملغى",
            "ألغى الاشتراك",
            "الغى الاشتراك");

    static ConsentCell of(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        if (YES_WORDS.contains(word)) {
            return YES;
        }
        if (NO_WORDS.contains(word)) {
            return NO;
        }
        return OUT_WORDS.contains(word) ? OUT : UNREADABLE;
    }
}
