package io.hudhud.simulator.world;

import java.util.Set;

/** A bearer token. {@code wabaIds} empty means all business accounts. */
public record AccessToken(String value, String appId, boolean expired, Set<String> wabaIds) {
    public AccessToken {
        Checks.id("token", appId);
        wabaIds = Set.copyOf(wabaIds);
    }

    public boolean reaches(String wabaId) {
        return wabaIds.isEmpty() || wabaIds.contains(wabaId);
    }
}
