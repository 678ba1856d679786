package io.hudhud.bench.api;

import io.hudhud.bench.ledger.Counts;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    public Progress progress() {
        return Progress.read(rest.get("campaigns/" + id));
    }

    /** The figures of its results: another way to the reader than {@link #progress}. */
    public Counts results() {
        return ApiCounts.ofResults(rest.get("campaigns/" + id + "/results"));
    }

    /** Why some people got nothing. */
    public List<Why> reasons() {
        return Why.read(rest.get("campaigns/" + id + "/results").path("reasons"));
    }

    private void act(String action) {
        rest.post("campaigns/" + id + "/" + action, Map.of());
    }
}
