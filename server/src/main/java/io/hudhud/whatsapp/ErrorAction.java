package io.hudhud.whatsapp;

/** What follows from an error code. Our decision, not Meta's. */
public enum ErrorAction {
    /** Again soon, waiting longer each time. */
    RETRY_BACKOFF,
    /** Again after a fixed long delay. */
    RETRY_LATER,
    /** Trying the same again cannot help. */
    NEVER_RETRY,
    /** The number cannot send for now. */
    PAUSE_SENDER,
    /** The template cannot be sent for now, or ever. */
    PAUSE_TEMPLATE,
    /** The whole business account cannot send for now. */
    PAUSE_ACCOUNT,
    /** This person is not to be messaged in this way. */
    SUPPRESS_CONTACT,
    /** The token does not work or lacks a permission: a person has to replace it. */
    REAUTH
}
