package io.hudhud.delivery.pump;

import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of {@code intent}, and what they need to read and write of messages. */
@Component
class IntentStore {

    private static final String WAITING = """
            select m.id, m.contact_id, m.attempt from message m
             where m.workspace_id = ? and m.origin_id = ? and m.period = ? and m.id = any (?::bigint[]) and m.state = 0
            """;

    private static final String INSERT = """
            insert into intent (id, workspace_id, origin_id, period, portfolio_id, sender_id, ids, attempts,
                                estimated_micros, started_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
            """;

    // An attempt is rendered again only when nothing of it was sent (it was put back): then what is said now counts.
    private static final String KEEP_VALUES = """
            insert into message_values (workspace_id, period, message_id, attempt, variant, contents)
            select ?, ?, v.id, v.attempt, v.variant, v.contents::jsonb
              from unnest(?::bigint[], ?::smallint[], ?::text[], ?::text[]) as v (id, attempt, variant, contents)
                on conflict (workspace_id, message_id, attempt, period)
                   do update set variant = excluded.variant, contents = excluded.contents
            """;

    private static final String HOLDING = """
            select 1 from origin o where o.workspace_id = ? and o.id = ? and o.stage = 3
            union all
            select 1 from hold h
             where (h.until is null or h.until > ?::timestamptz)
               and (h.scope, h.scope_id) in (('origin', ?), ('sender', ?), ('template', ?), ('marketing', ?),
                                             ('installation', ''))
             limit 1
            """;

    private static final String SPEND = """
            update origin_counter c set spent_micros = spent_micros + ?
             where workspace_id = ? and origin_id = ? and spent_micros + ? <= ?
            """;

    private static final String TRACKED = """
            update origin_counter set tracked = 1 where workspace_id = ? and origin_id = ? and tracked = 0
            """;

    private final DSLContext db;
    private final Clock clock;

    IntentStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A message that waits, with whom it is for and which attempt comes next. */
    record Waiting(long id, long contact, int attempt) {}

    /** An intent that a crash, or an unknown commit, left behind. */
    record Open(
            UUID id,
            WorkspaceId workspace,
            List<MessageKey> keys,
            List<Integer> attempts,
            long estimatedMicros,
            Instant startedAt) {}

    Map<Long, Waiting> waiting(Origin origin, Collection<Long> ids) {
        return db
                .resultQuery(
                        WAITING, origin.workspace().value(), origin.id(), origin.period(), ids.toArray(Long[]::new))
                .fetch(row -> new Waiting(
                        row.get("id", long.class), row.get("contact_id", long.class), row.get("attempt", int.class)))
                .stream()
                .collect(Collectors.toMap(Waiting::id, found -> found));
    }

    /** Whether something holds the origin, or it was closed. */
    boolean isHeld(Origin origin) {
        return db.fetchOptional(
                        HOLDING,
                        origin.workspace().value(),
                        origin.id(),
                        clock.instant(),
                        String.valueOf(origin.id()),
                        origin.sender().toString(),
                        String.valueOf(origin.template()),
                        origin.purpose() == Purpose.MARKETING
                                ? String.valueOf(origin.workspace().value())
                                : "")
                .isPresent();
    }

    void insert(
            UUID id, Origin origin, List<Long> ids, List<Integer> attempts, long estimatedMicros, Instant startedAt) {
        db.execute(
                INSERT,
                id,
                origin.workspace().value(),
                origin.id(),
                origin.period(),
                origin.portfolio(),
                origin.sender(),
                ids.toArray(Long[]::new),
                shorts(attempts),
                estimatedMicros,
                startedAt);
    }

    void keepValues(
            Origin origin, List<Long> ids, List<Integer> attempts, @Nullable String[] variants, String[] contents) {
        db.execute(
                KEEP_VALUES,
                origin.workspace().value(),
                origin.period(),
                ids.toArray(Long[]::new),
                shorts(attempts),
                variants,
                contents);
    }

    /** Adds to what the origin has spent; false when that would exceed {@code cap}. */
    boolean spend(Origin origin, long micros, long cap) {
        return db.execute(SPEND, micros, origin.workspace().value(), origin.id(), micros, cap) == 1;
    }

    /** Clicks of the origin are known from now on. */
    void track(Origin origin) {
        db.execute(TRACKED, origin.workspace().value(), origin.id());
    }

    Optional<Open> find(UUID id) {
        return db.resultQuery("select * from intent where id = ?", id).fetchOptional(IntentStore::open);
    }

    /** What is open in a portfolio; with the lease just taken and nothing of ours under way, all of it is doubt. */
    List<Open> open(UUID portfolio) {
        return db.resultQuery("select * from intent where portfolio_id = ? order by started_at", portfolio)
                .fetch(IntentStore::open);
    }

    /** Deletes those that are there. */
    List<UUID> delete(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.resultQuery("delete from intent where id = any (?::uuid[]) returning id", (Object)
                                ids.toArray(UUID[]::new))
                        .fetch("id", UUID.class);
    }

    private static Open open(Record row) {
        int period = row.get("period", int.class);
        long origin = row.get("origin_id", long.class);
        return new Open(
                row.get("id", UUID.class),
                new WorkspaceId(row.get("workspace_id", long.class)),
                List.of(row.get("ids", Long[].class)).stream()
                        .map(id -> new MessageKey(period, origin, id))
                        .toList(),
                List.of(row.get("attempts", Short[].class)).stream()
                        .map(Short::intValue)
                        .toList(),
                row.get("estimated_micros", long.class),
                row.get("started_at", Instant.class));
    }

    private static Short[] shorts(List<Integer> values) {
        return values.stream().map(Integer::shortValue).toArray(Short[]::new);
    }
}
