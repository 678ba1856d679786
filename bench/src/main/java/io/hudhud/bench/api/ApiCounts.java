package io.hudhud.bench.api;

import io.hudhud.bench.ledger.Counts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import tools.jackson.databind.JsonNode;

/** The same figures out of the two documents of the API that carry them. */
final class ApiCounts {
    private ApiCounts() {}

    /** @param messages that part of a campaign: milestones stand beside the states */
    static Counts ofCampaign(JsonNode messages) {
        return counts(messages, name -> messages.path(name).asLong());
    }

    /** @param results the whole document: milestones are the steps of a funnel, and {@code replied} */
    static Counts ofResults(JsonNode results) {
        var milestones = new HashMap<String, Long>();
        results.path("funnel")
                .forEach(step -> milestones.put(
                        step.path("name").asString(), step.path("n").asLong()));
        milestones.put("replied", results.path("replied").asLong());
        return counts(results, name -> milestones.getOrDefault(name, 0L));
    }

    private static Counts counts(JsonNode document, ToLongFunction<String> milestones) {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (String name : Counts.STATES) {
            figures.put(name, 0L);
        }
        document.path("states")
                .properties()
                .forEach(state -> figures.replace(
                        Progress.word(state.getKey()), state.getValue().asLong()));
        for (String milestone : Counts.MILESTONES) {
            figures.put(milestone, milestones.applyAsLong(milestone.substring("was_".length())));
        }
        figures.put(Counts.RETRIES, document.path(Counts.RETRIES).asLong());
        return new Counts(figures);
    }
}
