package io.hudhud.delivery;

import java.util.Locale;

/** Why something is held. Each is lifted on its own. */
public enum HoldReason {
    /** A person paused it. */
    USER,
    /** The server was down when it was due, so it asks whether to go on. */
    LATE_LAUNCH,
    /** Its audience was much smaller when it was launched, so it asks whether all of them are meant. */
    AUDIENCE_GREW,
    COST_CAP,
    /** The workspace's month has reached its budget. Ends with the month. */
    BUDGET,
    /** The portfolio's limit of people per 24 hours is used up. Ends by itself. */
    LIMIT,
    /** WhatsApp reports bad quality of the number. */
    QUALITY,
    /** WhatsApp does not take the template, or not with these parameters. */
    TEMPLATE,
    /** WhatsApp restricted the account. */
    ACCOUNT,
    /** WhatsApp works on the number. Ends by itself. */
    MAINTENANCE,
    PAYMENT,
    /** WhatsApp does not accept the token. */
    CREDENTIALS,
    /** The first share of a guarded start did not keep its limits. */
    GUARD,
    RESTORED_BACKUP;

    /** Whether it takes back what has been started but has not left. Limits and caps have counted that already: it may leave. */
    boolean takesBackWhatStarted() {
        return this != LIMIT && this != COST_CAP && this != BUDGET;
    }

    /** What it is stored as. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static HoldReason ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
