package io.hudhud.simulator.world;

/** Unique people outside customer service windows in a moving 24 hours. Source: Meta, messaging limits, 2025-11-26. */
public enum MessagingLimit {
    TIER_250(250),
    TIER_2K(2_000),
    TIER_10K(10_000),
    TIER_100K(100_000),
    TIER_UNLIMITED(-1);

    private final int people;

    MessagingLimit(int people) {
        this.people = people;
    }

    /** Most people; below 0 means unlimited. */
    public int people() {
        return people;
    }
}
