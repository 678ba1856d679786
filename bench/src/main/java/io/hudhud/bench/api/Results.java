package io.hudhud.bench.api;

import io.hudhud.bench.ledger.Counts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What became of a campaign, as the API tells it.
 *
 * @param completed nothing is left on which the system itself will act
 * @param costUsd the estimate so far
 * @param unpriced delivered messages whose price is not known
 */
public record Results(Counts counts, boolean completed, double costUsd, long unpriced, List<Why> reasons) {

    /** So many messages are in {@code state} because of {@code reason}. */
    public record Why(String state, String reason, String errorCode, long count) {}

    public Results {
        reasons = List.copyOf(reasons);
    }

    static Results read(JsonNode answer) {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (String state : Counts.STATES) {
            figures.put(state, answer.path("states").path(state).asLong());
        }
        for (String milestone : Counts.MILESTONES) {
            figures.put(milestone, answer.path("milestones").path(milestone.substring("was_".length())).asLong());
        }
        var reasons = new ArrayList<Why>();
        for (JsonNode reason : answer.path("reasons")) {
            reasons.add(new Why(
                    reason.path("state").asString(""),
                    reason.path("reason").asString(""),
                    reason.path("errorCode").asString(""),
                    reason.path("count").asLong()));
        }
        return new Results(
                new Counts(figures),
                !answer.path("completedAt").asString("").isEmpty(),
                answer.path("costUsd").asDouble(0),
                answer.path("unpriced").asLong(),
                reasons);
    }
}
