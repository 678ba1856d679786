package io.hudhud.simulator.world;

import java.time.ZoneId;

/**
 * A WhatsApp business account.
 *
 * @param zone in which its rate cards change
 * @param marketingMessages state of its Marketing Messages API onboarding, such as ELIGIBLE or ONBOARDED
 * @param playsStatuses whether its messages arrive and are read even when nobody is told of it
 */
public record Waba(
        String id,
        String portfolioId,
        String name,
        String currency,
        ZoneId zone,
        String marketingMessages,
        boolean playsStatuses) {
    public Waba {
        Checks.id("waba", id);
    }
}
