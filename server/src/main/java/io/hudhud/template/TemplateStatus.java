package io.hudhud.template;

import java.util.Locale;

/** Where Meta stands on a variant. Only {@link #APPROVED} ones can be sent. */
public enum TemplateStatus {
    PENDING,
    APPROVED,
    REJECTED,
    /** For a while, because of bad feedback or pacing; comes back by itself or on request. */
    PAUSED,
    /** For good. */
    DISABLED,
    IN_APPEAL,
    PENDING_DELETION,
    /** Gone at Meta, or no longer listed there. */
    DELETED,
    LIMIT_EXCEEDED,
    /** Unused for a year; deleted four weeks later. */
    ARCHIVED,
    LOCKED,
    /** A word that Meta added. */
    UNKNOWN;

    /** Reads Meta's word in any case. Webhooks tell of events; some of them lead back to an approved variant. */
    public static TemplateStatus of(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        return switch (name) {
            case "REINSTATED", "UNARCHIVED" -> APPROVED;
            case "PENDING",
                    "APPROVED",
                    "REJECTED",
                    "PAUSED",
                    "DISABLED",
                    "IN_APPEAL",
                    "PENDING_DELETION",
                    "DELETED",
                    "LIMIT_EXCEEDED",
                    "ARCHIVED",
                    "LOCKED" -> valueOf(name);
            default -> UNKNOWN;
        };
    }
}
