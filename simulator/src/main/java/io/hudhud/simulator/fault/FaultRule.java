package io.hudhud.simulator.fault;

import io.hudhud.simulator.chance.Draw;
import io.hudhud.simulator.chance.Draw.Purpose;
import io.hudhud.simulator.json.Json;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/**
 * When to do what wrong. Which of the matching requests are hit depends on how many came before, and on the seed; nothing else.
 */
final class FaultRule {
    private final String id;
    private final String edge;
    private final String number;
    private final String to;
    private final When when;
    private final Fault fault;
    private final AtomicLong seen = new AtomicLong();
    private final AtomicLong hit = new AtomicLong();

    private sealed interface When {
        record Always() implements When {}

        record Next(long count) implements When {}

        record Every(long nth) implements When {}

        record Probability(double share) implements When {}
    }

    private FaultRule(String id, String edge, String number, String to, When when, Fault fault) {
        this.id = id;
        this.edge = edge;
        this.number = number;
        this.to = to;
        this.when = when;
        this.fault = fault;
    }

    /** Reads a rule; one that cannot be understood is an IllegalArgumentException with a sentence. */
    static FaultRule read(String id, JsonNode rule) {
        return new FaultRule(
                id,
                Json.text(rule, "edge", "messages"),
                Json.text(rule, "phone_number_id"),
                Json.text(rule, "to").replaceAll("[^0-9]", ""),
                when(rule),
                Fault.read(rule));
    }

    private static When when(JsonNode rule) {
        if (rule.has("next")) {
            return new When.Next(atLeastOne("next", rule.path("next").asLong(0)));
        }
        if (rule.has("every")) {
            return new When.Every(atLeastOne("every", rule.path("every").asLong(0)));
        }
        if (rule.has("probability")) {
            double share = rule.path("probability").asDouble(-1);
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("probability must be between 0 and 1");
            }
            return new When.Probability(share);
        }
        return new When.Always();
    }

    private static long atLeastOne(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1");
        }
        return value;
    }

    boolean strikes(String requestEdge, String requestNumber, String recipient, long seed) {
        boolean matches = (edge.equals("*") || edge.equals(requestEdge))
                && (number.isEmpty() || number.equals(requestNumber))
                && (to.isEmpty() || to.equals(recipient));
        if (!matches) {
            return false;
        }
        long nth = seen.incrementAndGet();
        boolean strikes = switch (when) {
            case When.Always() -> true;
            case When.Next(long count) -> nth <= count;
            case When.Every(long every) -> nth % every == 0;
            case When.Probability(double share) ->
                Draw.share(Draw.mix(Draw.mix(seed, Draw.of(id)), nth), Purpose.FAULT) < share;
        };
        if (strikes) {
            hit.incrementAndGet();
        }
        return strikes;
    }

    String id() {
        return id;
    }

    Fault fault() {
        return fault;
    }

    JsonNode toJson() {
        return Json.object()
                .put("id", id)
                .put("edge", edge)
                .put("when", when.toString())
                .put("fault", fault.toString())
                .put("seen", seen.get())
                .put("hit", hit.get());
    }
}
