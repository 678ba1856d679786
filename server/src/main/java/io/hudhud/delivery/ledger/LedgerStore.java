package io.hudhud.delivery.ledger;

import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Reason;
import io.hudhud.delivery.ledger.Row.Milestones;
import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and writes ledger rows by key, many at a time. Only {@link ApplyFacts} changes rows through it. */
@Component
class LedgerStore {

    static final String COLUMNS = """
            m.workspace_id, m.period, m.origin_id, m.id, m.contact_id, m.attempt, m.state, m.held, m.reason, m.error_code,
            m.accepted_at, m.sent_at, m.delivered_at, m.read_at, m.failed_at, m.replied_at, m.clicked_at,
            m.price_micros, m.wamid
            """;

    // Locked in key order: two flushes that lock the same rows in different orders deadlock (0.4 to 44 % of them did).
    // The array of ids besides the join keeps the plan on the primary key where a new partition has no statistics yet.
    private static final String LOCK = "select " + COLUMNS + """
              from unnest(?::bigint[], ?::bigint[], ?::bigint[]) as k (workspace_id, origin_id, id)
              join message m on m.workspace_id = k.workspace_id and m.origin_id = k.origin_id and m.id = k.id
             where m.period = ? and m.id = any (?::bigint[])
             order by m.workspace_id, m.origin_id, m.id
               for no key update of m
            """;

    private static final String WRITE = """
            update message m
               set attempt = v.attempt, state = v.state, held = v.held, reason = v.reason, error_code = v.error_code,
                   accepted_at = v.accepted_at, sent_at = v.sent_at, delivered_at = v.delivered_at, read_at = v.read_at,
                   failed_at = v.failed_at, replied_at = v.replied_at, clicked_at = v.clicked_at,
                   price_micros = v.price_micros, wamid = v.wamid
              from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::smallint[], ?::smallint[], ?::boolean[], ?::smallint[],
                          ?::int[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[],
                          ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::int[], ?::text[])
                   as v (workspace_id, origin_id, id, attempt, state, held, reason, error_code, accepted_at, sent_at,
                         delivered_at, read_at, failed_at, replied_at, clicked_at, price_micros, wamid)
             where m.workspace_id = v.workspace_id and m.origin_id = v.origin_id and m.id = v.id
               and m.period = ? and m.id = any (?::bigint[])
            """;

    private final DSLContext db;

    LedgerStore(DSLContext db) {
        this.db = db;
    }

    /** The rows that exist, locked until the end of the transaction. */
    List<Row> lock(int period, Collection<Fact> facts) {
        Long[] ids = longs(facts, fact -> fact.key().id());
        return db.resultQuery(
                        LOCK,
                        longs(facts, fact -> fact.workspace().value()),
                        longs(facts, fact -> fact.key().origin()),
                        ids,
                        period,
                        ids)
                .fetch(LedgerStore::row);
    }

    void write(int period, List<Row> rows) {
        Long[] ids = longs(rows, row -> row.key().id());
        db.execute(
                WRITE,
                longs(rows, row -> row.workspace().value()),
                longs(rows, row -> row.key().origin()),
                ids,
                column(rows, row -> (short) row.attempt(), Short[]::new),
                column(rows, row -> row.state().code(), Short[]::new),
                column(rows, Row::held, Boolean[]::new),
                column(rows, row -> row.reason() == null ? null : row.reason().code(), Short[]::new),
                column(rows, Row::errorCode, Integer[]::new),
                column(rows, row -> row.at().accepted(), Instant[]::new),
                column(rows, row -> row.at().sent(), Instant[]::new),
                column(rows, row -> row.at().delivered(), Instant[]::new),
                column(rows, row -> row.at().read(), Instant[]::new),
                column(rows, row -> row.at().failed(), Instant[]::new),
                column(rows, row -> row.at().replied(), Instant[]::new),
                column(rows, row -> row.at().clicked(), Instant[]::new),
                column(rows, Row::price, Integer[]::new),
                column(rows, Row::wamid, String[]::new),
                period,
                ids);
    }

    static Row row(Record found) {
        Short reason = found.get("reason", Short.class);
        return new Row(
                new WorkspaceId(found.get("workspace_id", long.class)),
                new MessageKey(
                        found.get("period", int.class),
                        found.get("origin_id", long.class),
                        found.get("id", long.class)),
                found.get("contact_id", long.class),
                found.get("attempt", int.class),
                MessageState.ofCode(found.get("state", int.class)),
                found.get("held", boolean.class),
                reason == null ? null : Reason.ofCode(reason),
                found.get("error_code", Integer.class),
                new Milestones(
                        found.get("accepted_at", Instant.class),
                        found.get("sent_at", Instant.class),
                        found.get("delivered_at", Instant.class),
                        found.get("read_at", Instant.class),
                        found.get("failed_at", Instant.class),
                        found.get("replied_at", Instant.class),
                        found.get("clicked_at", Instant.class)),
                found.get("price_micros", Integer.class),
                found.get("wamid", String.class));
    }

    private static <T> Long[] longs(Collection<T> items, ToLongFunction<T> value) {
        return items.stream().map(value::applyAsLong).toArray(Long[]::new);
    }

    private static <T, V> V[] column(Collection<T> items, Function<T, @Nullable V> value, IntFunction<V[]> array) {
        return items.stream().map(value).toArray(array);
    }
}
