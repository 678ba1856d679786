package io.hudhud.delivery.ledger;

import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Figures per origin, kept by exact differences in the transaction that changes the ledger, so that every figure on a page
 * equals a count over the ledger at all times.
 *
 * <p>Differences are gathered and written just before the commit, in key order: counter rows are the last that any
 * transaction locks, whatever it did before and in which order. Hence no deadlock, and the shortest time under lock.
 */
@Component
public class Counters {

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
    private final VariantCounts variants;
    private final MonthSpend months;
    private final Marks marks;
    private final MinuteCounts minutes;
    private final Completion completion;

    Counters(
            DSLContext db,
            VariantCounts variants,
            MonthSpend months,
            Marks marks,
            MinuteCounts minutes,
            Completion completion) {
        this.db = db;
        this.months = months;
        this.variants = variants;
        this.marks = marks;
        this.minutes = minutes;
        this.completion = completion;
    }

    /** Adds what {@code changes} come to, and records which origins are complete by them, when the transaction commits. */
    public void add(Collection<Change> changes) {
        var pending = pending();
        pending.changes.addAll(changes);
        for (Change change : changes) {
            var after = change.after();
            pending.origins
                    .computeIfAbsent(
                            new OriginKey(after.workspace().value(), after.key().origin()), key -> new Difference())
                    .add(change);
            pending.count(change.before(), -1);
            pending.count(after, 1);
            if (change.before().at().accepted() == null && after.at().accepted() != null) {
                pending.accepted.add(after);
            }
        }
    }

    /** Adds rows that are new in the ledger, when the transaction commits: {@code n} per state and reason. */
    public void addNew(WorkspaceId workspace, long origin, Map<MessageState, Map<Short, Long>> rows) {
        var pending = pending();
        var difference =
                pending.origins.computeIfAbsent(new OriginKey(workspace.value(), origin), key -> new Difference());
        rows.forEach((state, byReason) -> byReason.forEach((reason, n) -> {
            difference.states.merge(state, n, Long::sum);
            if (reason != 0) {
                pending.reasons.merge(new ReasonKey(workspace.value(), origin, state.code(), reason, 0), n, Long::sum);
            }
        }));
    }

    /**
     * Takes back, when the transaction commits, what was charged for messages that did not leave: from the month, and from the
     * origin where a cost cap asks for it.
     *
     * @param started when it was charged
     */
    public void refund(Origin origin, Instant started, long estimatedMicros) {
        if (estimatedMicros == 0) {
            return;
        }
        long workspace = origin.workspace().value();
        var pending = pending();
        pending.months.merge(
                new MonthKey(workspace, months.monthOf(origin.workspace(), started)), estimatedMicros, Long::sum);
        if (origin.costCapMicros() != null) {
            pending.origins.computeIfAbsent(new OriginKey(workspace, origin.id()), key -> new Difference()).spent -=
                    estimatedMicros;
        }
    }

    /** What this transaction has gathered so far. */
    private Pending pending() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending known) {
            return known;
        }
        var pending = new Pending();
        TransactionSynchronizationManager.bindResource(this, pending);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private void write(
            SortedMap<OriginKey, Difference> origins, SortedMap<ReasonKey, Long> reasons, List<Change> changes) {
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
        minutes.add(changes);
        completion.record(workspaces, ids);
    }

    /** The differences of one transaction. */
    private final class Pending implements TransactionSynchronization {

        private final SortedMap<OriginKey, Difference> origins = new TreeMap<>();
        private final SortedMap<ReasonKey, Long> reasons = new TreeMap<>(REASON_ORDER);
        private final SortedMap<MonthKey, Long> months = new TreeMap<>();
        private final List<Row> accepted = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();

        void count(Row row, long n) {
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

        @Override
        public void beforeCommit(boolean readOnly) {
            reasons.values().removeIf(n -> n == 0);
            marks.add(changes);
            months.forEach((key, micros) ->
                    Counters.this.months.takeBack(new WorkspaceId(key.workspace()), key.month(), micros));
            variants.add(accepted);
            write(origins, reasons, changes);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(Counters.this);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Counters.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Counters.this, this);
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

    private record MonthKey(long workspace, YearMonth month) implements Comparable<MonthKey> {
        @Override
        public int compareTo(MonthKey other) {
            return Comparator.comparingLong(MonthKey::workspace)
                    .thenComparing(MonthKey::month)
                    .compare(this, other);
        }
    }

    private record ReasonKey(long workspace, long origin, short state, short reason, int errorCode) {}
}
