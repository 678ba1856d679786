package io.hudhud.delivery.ledger;

import io.hudhud.delivery.MessageState;
import io.hudhud.shared.WorkspaceId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Figures per origin, kept by exact differences in the transaction that changes the ledger, so that every figure on a page
 * equals a count over the ledger at all times.
 */
@Component
public class Counters {

    // Counter rows are touched last and in key order, by every transaction: no deadlock, and the shortest time under
    // lock.
    private static final String LOCK = """
            select 1 from origin_counter c
             where (c.workspace_id, c.origin_id) in (select * from unnest(?::bigint[], ?::bigint[]))
             order by c.workspace_id, c.origin_id for no key update
            """;

    private static final String ADD_REASONS = """
            insert into origin_reason as r (workspace_id, origin_id, state, reason, error_code, n)
            select * from unnest(?::bigint[], ?::bigint[], ?::smallint[], ?::smallint[], ?::int[], ?::bigint[])
             order by 1, 2, 3, 4, 5
                on conflict (workspace_id, origin_id, state, reason, error_code) do update set n = r.n + excluded.n
            """;

    private static final Comparator<ReasonKey> REASON_ORDER = Comparator.comparingLong(ReasonKey::workspace)
            .thenComparingLong(ReasonKey::origin)
            .thenComparingInt(ReasonKey::state)
            .thenComparingInt(ReasonKey::reason)
            .thenComparingInt(ReasonKey::errorCode);

    private final DSLContext db;
    private final Completion completion;

    Counters(DSLContext db, Completion completion) {
        this.db = db;
        this.completion = completion;
    }

    /** Adds what {@code changes} come to, and records which origins are complete by them. */
    public void add(Collection<Change> changes) {
        var origins = new TreeMap<OriginKey, Difference>();
        var reasons = new TreeMap<ReasonKey, Long>(REASON_ORDER);
        for (Change change : changes) {
            var after = change.after();
            origins.computeIfAbsent(
                            new OriginKey(after.workspace().value(), after.key().origin()), key -> new Difference())
                    .add(change);
            count(reasons, change.before(), -1);
            count(reasons, after, 1);
        }
        reasons.values().removeIf(n -> n == 0);
        write(origins, reasons);
    }

    /** Adds rows that are new in the ledger: {@code n} per state and reason. */
    public void addNew(WorkspaceId workspace, long origin, Map<MessageState, Map<Short, Long>> rows) {
        var difference = new Difference();
        var reasons = new TreeMap<ReasonKey, Long>(REASON_ORDER);
        rows.forEach((state, byReason) -> byReason.forEach((reason, n) -> {
            difference.states.merge(state, n, Long::sum);
            if (reason != 0) {
                reasons.merge(new ReasonKey(workspace.value(), origin, state.code(), reason, 0), n, Long::sum);
            }
        }));
        write(new TreeMap<>(Map.of(new OriginKey(workspace.value(), origin), difference)), reasons);
    }

    private void write(SortedMap<OriginKey, Difference> origins, SortedMap<ReasonKey, Long> reasons) {
        if (!reasons.isEmpty()) {
            db.execute(
                    ADD_REASONS,
                    reasons.keySet().stream().map(ReasonKey::workspace).toArray(Long[]::new),
                    reasons.keySet().stream().map(ReasonKey::origin).toArray(Long[]::new),
                    reasons.keySet().stream().map(ReasonKey::state).toArray(Short[]::new),
                    reasons.keySet().stream().map(ReasonKey::reason).toArray(Short[]::new),
                    reasons.keySet().stream().map(ReasonKey::errorCode).toArray(Integer[]::new),
                    reasons.values().toArray(Long[]::new));
        }
        if (origins.isEmpty()) {
            return;
        }
        Long[] workspaces = origins.keySet().stream().map(OriginKey::workspace).toArray(Long[]::new);
        Long[] ids = origins.keySet().stream().map(OriginKey::origin).toArray(Long[]::new);
        db.execute(LOCK, workspaces, ids);
        origins.forEach((key, difference) -> {
            var add = difference.assignments();
            if (add.isEmpty()) {
                return;
            }
            db.execute(
                    "update origin_counter set " + add.sql() + " where workspace_id = ? and origin_id = ?",
                    add.bindings(key.workspace, key.origin));
        });
        completion.record(workspaces, ids);
    }

    private static void count(Map<ReasonKey, Long> reasons, Row row, long n) {
        if (row.reason() != null) {
            reasons.merge(
                    new ReasonKey(
                            row.workspace().value(),
                            row.key().origin(),
                            row.state().code(),
                            row.reason().code(),
                            row.errorCode() == null ? 0 : row.errorCode()),
                    n,
                    Long::sum);
        }
    }

    private record OriginKey(long workspace, long origin) implements Comparable<OriginKey> {
        @Override
        public int compareTo(OriginKey other) {
            return Comparator.comparingLong(OriginKey::workspace)
                    .thenComparingLong(OriginKey::origin)
                    .compare(this, other);
        }
    }

    private record ReasonKey(long workspace, long origin, short state, short reason, int errorCode) {}
}
