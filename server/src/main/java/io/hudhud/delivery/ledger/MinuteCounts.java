package io.hudhud.delivery.ledger;

import io.hudhud.delivery.ledger.Row.Milestones;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many messages reached each milestone in each minute: charts of a million messages are a sum over some hundred rows. */
@Component
class MinuteCounts {

    private static final String ADD = """
            insert into origin_minute as m (workspace_id, origin_id, minute, accepted, delivered, read, failed, replied)
            select * from unnest(?::bigint[], ?::bigint[], ?::timestamptz[], ?::bigint[], ?::bigint[], ?::bigint[],
                                 ?::bigint[], ?::bigint[])
             order by 1, 2, 3
                on conflict (workspace_id, origin_id, minute)
                   do update set accepted = m.accepted + excluded.accepted, delivered = m.delivered + excluded.delivered,
                                 read = m.read + excluded.read, failed = m.failed + excluded.failed,
                                 replied = m.replied + excluded.replied
            """;

    private static final List<Function<Milestones, @Nullable Instant>> COUNTED = List.of(
            Milestones::accepted, Milestones::delivered, Milestones::read, Milestones::failed, Milestones::replied);

    private final DSLContext db;

    MinuteCounts(DSLContext db) {
        this.db = db;
    }

    private record Minute(long workspace, long origin, Instant at) implements Comparable<Minute> {
        private static final Comparator<Minute> ORDER = Comparator.comparingLong(Minute::workspace)
                .thenComparingLong(Minute::origin)
                .thenComparing(Minute::at);

        @Override
        public int compareTo(Minute other) {
            return ORDER.compare(this, other);
        }
    }

    /** Adds what {@code changes} come to, while their origins' counter rows are locked: nobody else writes these minutes. */
    void add(Collection<Change> changes) {
        Map<Minute, long[]> minutes = new TreeMap<>();
        for (Change change : changes) {
            for (int n = 0; n < COUNTED.size(); n++) {
                Instant before = COUNTED.get(n).apply(change.before().at());
                Instant after = COUNTED.get(n).apply(change.after().at());
                if (!Objects.equals(before, after)) {
                    count(minutes, change, before, n, -1);
                    count(minutes, change, after, n, 1);
                }
            }
        }
        if (minutes.isEmpty()) {
            return;
        }
        db.execute(
                ADD,
                longs(minutes, each -> each.getKey().workspace()),
                longs(minutes, each -> each.getKey().origin()),
                minutes.keySet().stream().map(Minute::at).toArray(Instant[]::new),
                longs(minutes, each -> each.getValue()[0]),
                longs(minutes, each -> each.getValue()[1]),
                longs(minutes, each -> each.getValue()[2]),
                longs(minutes, each -> each.getValue()[3]),
                longs(minutes, each -> each.getValue()[4]));
    }

    private static void count(Map<Minute, long[]> minutes, Change change, @Nullable Instant at, int milestone, int n) {
        if (at != null) {
            var row = change.after();
            minutes.computeIfAbsent(
                            new Minute(row.workspace().value(), row.key().origin(), at.truncatedTo(ChronoUnit.MINUTES)),
                            key -> new long[COUNTED.size()])[milestone] += n;
        }
    }

    private static Long[] longs(Map<Minute, long[]> minutes, ToLongFunction<Map.Entry<Minute, long[]>> value) {
        return minutes.entrySet().stream().map(value::applyAsLong).toArray(Long[]::new);
    }
}
