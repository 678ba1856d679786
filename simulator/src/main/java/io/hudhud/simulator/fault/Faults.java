package io.hudhud.simulator.fault;

import io.hudhud.simulator.json.Json;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The rules in force, asked in the order in which they were made; the first that strikes decides. */
public final class Faults {
    private final List<FaultRule> rules = new CopyOnWriteArrayList<>();
    private final AtomicInteger made = new AtomicInteger();
    private final long seed;

    public Faults(long seed) {
        this.seed = seed;
    }

    public boolean none() {
        return rules.isEmpty();
    }

    /** What goes wrong with this request, if anything; {@code recipient} is digits of the phone, or empty. */
    public @Nullable Fault strike(String edge, String numberId, String recipient) {
        for (FaultRule rule : rules) {
            if (rule.strikes(edge, numberId, recipient, seed)) {
                return rule.fault();
            }
        }
        return null;
    }

    /**
     * Adds a rule, or replaces the one with the same id.
     *
     * @throws IllegalArgumentException with a sentence when the rule cannot be understood
     */
    public JsonNode add(JsonNode rule) {
        String id = Json.text(rule, "id", "fault-" + made.incrementAndGet());
        FaultRule added = FaultRule.read(id, rule);
        rules.removeIf(known -> known.id().equals(id));
        rules.add(added);
        return added.toJson();
    }

    public boolean remove(String id) {
        return rules.removeIf(rule -> rule.id().equals(id));
    }

    public void clear() {
        rules.clear();
    }

    public ArrayNode toJson() {
        ArrayNode all = Json.array();
        rules.forEach(rule -> all.add(rule.toJson()));
        return all;
    }
}
