package io.hudhud.sender;

/** What WhatsApp has taken from an account. */
public enum Restriction {
    /** Nothing. */
    NONE,
    /** Starting conversations, that is sending templates; answering is still allowed. */
    TEMPLATES,
    /** Sending at all. */
    ALL,
    /** The account itself: deleted, disabled, or no longer shared with us. */
    LOST
}
