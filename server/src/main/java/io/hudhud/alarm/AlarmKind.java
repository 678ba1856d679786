package io.hudhud.alarm;

import java.util.Locale;

/** What people are told of. */
public enum AlarmKind {
    /** A campaign waits, and nobody of the workspace said so; parameter {@code reason}. */
    CAMPAIGN_HELD(Severity.WARNING),
    /** A guarded start met one of its limits. */
    GUARDED_START_HELD(Severity.WARNING),
    /** Nothing leaves a number; parameter {@code reason}. */
    SENDER_HELD(Severity.CRITICAL),
    /** WhatsApp cannot charge for messages (131042). */
    PAYMENT_PROBLEM(Severity.CRITICAL),
    /** Meta does not take a template any more; parameter {@code status}. */
    TEMPLATE_UNUSABLE(Severity.WARNING),
    /** WhatsApp rates a number worse than before; parameters {@code before} and {@code now}. */
    QUALITY_FELL(Severity.WARNING),
    /** Messages leave, and nothing is heard of them. */
    WEBHOOKS_SILENT(Severity.CRITICAL),
    /** Four fifths of the month's budget are spent. */
    BUDGET_NEAR(Severity.WARNING),
    /** The month's budget is spent: marketing waits. */
    BUDGET_REACHED(Severity.CRITICAL),
    /** A campaign is through; its figures are parameters. */
    CAMPAIGN_FINISHED(Severity.INFO),
    /** Somebody asks for a second pair of eyes. */
    APPROVAL_ASKED(Severity.INFO);

    /** How soon a person should look. */
    public enum Severity {
        INFO,
        WARNING,
        CRITICAL
    }

    private final Severity severity;

    AlarmKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** What it is stored as. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AlarmKind ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
