package io.hudhud.simulator.world;

/** A business portfolio: owns business accounts and their common limit of unique people in a moving 24 hours. */
public record Portfolio(String id, String name, MessagingLimit limit) {
    public Portfolio {
        Checks.id("portfolio", id);
    }
}
