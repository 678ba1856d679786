package io.hudhud.template;

import org.jspecify.annotations.Nullable;

/**
 * One thing that keeps a language of a template, or all of it, from being sent. The words are the reader's: {@code code} says
 * what, {@code detail} what Meta or Hudhud says of it.
 */
public record Unsendable(Code code, @Nullable String detail) {

    /** Why it cannot be sent: Meta's status, or something of ours. */
    public enum Code {
        PENDING,
        /** {@code detail} is Meta's reason, such as SCAM or INVALID_FORMAT, where it gave one. */
        REJECTED,
        PAUSED,
        DISABLED,
        IN_APPEAL,
        PENDING_DELETION,
        DELETED,
        LIMIT_EXCEEDED,
        ARCHIVED,
        LOCKED,
        /** Meta says a word that Hudhud does not know. */
        STATUS_UNKNOWN,
        /** A part that Hudhud cannot fill in yet; {@code detail} says which. */
        PART_NOT_SUPPORTED,
        /** No number of the template's account is in use in this workspace. */
        NO_SENDER
    }

    /** Why Meta does not take {@code variant}; absent when it does. */
    public static @Nullable Unsendable status(Variant variant) {
        return switch (variant.status()) {
            case APPROVED -> null;
            case UNKNOWN -> new Unsendable(Code.STATUS_UNKNOWN, null);
            case PENDING,
                    REJECTED,
                    PAUSED,
                    DISABLED,
                    IN_APPEAL,
                    PENDING_DELETION,
                    DELETED,
                    LIMIT_EXCEEDED,
                    ARCHIVED,
                    LOCKED -> new Unsendable(Code.valueOf(variant.status().name()), variant.rejectedReason());
        };
    }
}
