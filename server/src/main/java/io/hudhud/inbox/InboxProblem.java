package io.hudhud.inbox;

/** What can be wrong with a request about conversations. */
public enum InboxProblem {
    NO_SUCH_CONVERSATION,
    /** The person has not written for 24 hours. */
    WINDOW_CLOSED
}
