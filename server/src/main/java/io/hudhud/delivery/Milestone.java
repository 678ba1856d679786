package io.hudhud.delivery;

/** What may have happened to a message, whatever its state is now: the steps of a funnel. */
public enum Milestone {
    ACCEPTED,
    SENT,
    DELIVERED,
    READ,
    REPLIED,
    /** Somebody opened a tracked link of it. */
    CLICKED
}
