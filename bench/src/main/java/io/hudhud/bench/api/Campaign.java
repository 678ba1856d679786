package io.hudhud.bench.api;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A saved campaign. */
public final class Campaign {
    private final Rest rest;
    private final UUID id;

    Campaign(Rest rest, UUID id) {
        this.rest = rest;
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** What a launch would come to now. */
    public Preflight preflight() {
        return Preflight.read(rest.post("campaigns/" + id + "/preflight", Map.of()));
    }

    public void launch() {
        act("launch");
    }

    public void pause() {
        act("pause");
    }

    public void resume() {
        act("resume");
    }

    public void close() {
        act("close");
    }

    public Results results() {
        return Results.read(rest.get("campaigns/" + id + "/results"));
    }

    private void act(String action) {
        JsonNode ignored = rest.post("campaigns/" + id + "/" + action, Map.of());
    }
}
