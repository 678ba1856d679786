package io.hudhud.delivery.ledger;

import io.hudhud.delivery.MessageKey;
import io.hudhud.shared.WorkspaceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The one way in which ledger rows change once they exist: whatever is learned of messages comes here as facts: they are
 * folded per message, merged with the locked rows, and written with the counters in the caller's transaction.
 */
@Component
public class ApplyFacts {

    private final LedgerStore store;
    private final OpenDoubts doubts;
    private final Counters counters;

    ApplyFacts(LedgerStore store, OpenDoubts doubts, Counters counters) {
        this.store = store;
        this.doubts = doubts;
        this.counters = counters;
    }

    /**
     * Applies {@code facts} in the caller's transaction; facts of messages that do not exist in their workspace are left out.
     *
     * @return a change for each row that is different now, in key order
     */
    public List<Change> apply(Collection<Fact> facts) {
        // Periods one after another in the same order everywhere: part of the lock order.
        var byPeriod = new TreeMap<Integer, Map<Address, List<Fact>>>();
        for (Fact fact : facts) {
            byPeriod.computeIfAbsent(fact.key().period(), period -> new LinkedHashMap<>())
                    .computeIfAbsent(new Address(fact.workspace(), fact.key()), address -> new ArrayList<>(3))
                    .add(fact);
        }
        var changes = new ArrayList<Change>(facts.size());
        byPeriod.forEach((period, messages) -> changes.addAll(apply(period, messages)));
        doubts.follow(changes);
        counters.add(changes);
        return changes;
    }

    private List<Change> apply(int period, Map<Address, List<Fact>> messages) {
        var firsts = new ArrayList<Fact>(messages.size());
        messages.values().forEach(facts -> firsts.add(facts.getFirst()));
        var changes = new ArrayList<Change>(messages.size());
        for (Row row : store.lock(period, firsts)) {
            Row after = row;
            for (Fact fact : messages.getOrDefault(new Address(row.workspace(), row.key()), List.of())) {
                after = MergeRule.merge(after, fact);
            }
            if (!after.equals(row)) {
                changes.add(new Change(row, after));
            }
        }
        if (!changes.isEmpty()) {
            store.write(period, changes.stream().map(Change::after).toList());
        }
        return changes;
    }

    private record Address(WorkspaceId workspace, MessageKey key) {}
}
