package io.hudhud.simulator.world;

import java.time.ZoneId;

/**
 * A WhatsApp business account.
 *
 * @param zone in which its rate cards change
 * @param marketingMessages state of its Marketing Messages API onboarding, such as ELIGIBLE or ONBOARDED
 */
public record Waba(String id, String portfolioId, String name, String currency, ZoneId zone, String marketingMessages) {
    public Waba {
        Checks.id("waba", id);
    }
}
