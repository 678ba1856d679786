package io.hudhud.delivery.queue;

import io.hudhud.delivery.Lane;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.signal.Signals;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The queue of batches. Only the holder of a portfolio's lease takes from it; anybody may put into it. */
@Component
public class BatchQueue {

    /** The most messages of one batch. */
    static final int MOST = 500;

    // A sender or installation that is held has nothing due.
    private static final String DUE = """
            select b.workspace_id, b.origin_id, b.lane
              from (select workspace_id, origin_id, lane from dispatch_batch
                     where sender_id = ? and due_at <= ?::timestamptz
                     group by workspace_id, origin_id, lane) b
              join origin o on o.workspace_id = b.workspace_id and o.id = b.origin_id
             where o.stage < 3
               and not exists (
                   select 1 from hold h
                    where (h.until is null or h.until > ?::timestamptz)
                      and (h.scope, h.scope_id) in (('origin', o.id::text), ('sender', o.sender_id::text),
                               ('template', o.template_id::text),
                               ('marketing', case when o.purpose = 0 then o.workspace_id::text end),
                               ('installation', '')))
            """;

    private static final String NEXT = """
            select id, started, zone, ids, attempts from dispatch_batch
             where sender_id = ? and lane = ? and origin_id = ? and due_at <= ?::timestamptz
             order by due_at, id limit 1
            """;

    private static final String ADVANCE = """
            update dispatch_batch set started = started + ? where id = ? and started = ? and started + ? < cardinality(ids)
            """;

    private static final String FINISH = """
            delete from dispatch_batch where id = ? and started = ? and started + ? = cardinality(ids)
            """;

    private static final String ADD = """
            insert into dispatch_batch (workspace_id, origin_id, period, sender_id, lane, zone, due_at, ids, attempts)
            values (?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?)
            """;

    private static final String POSTPONE_ZONE = """
            update dispatch_batch set due_at = ?::timestamptz
             where workspace_id = ? and origin_id = ? and zone is not distinct from ? and due_at < ?::timestamptz
            """;

    private final DSLContext db;
    private final Signals signals;
    private final Clock clock;

    BatchQueue(DSLContext db, Signals signals, Clock clock) {
        this.db = db;
        this.signals = signals;
        this.clock = clock;
    }

    /** An origin that has something due and is not held. */
    public record Candidate(WorkspaceId workspace, long origin, Lane lane) {}

    public List<Candidate> due(UUID sender) {
        var now = clock.instant();
        return db.resultQuery(DUE, sender, now, now)
                .fetch(row -> new Candidate(
                        new WorkspaceId(row.get("workspace_id", long.class)),
                        row.get("origin_id", long.class),
                        Lane.ofCode(row.get("lane", int.class))));
    }

    /** The batch of an origin that is due first. */
    public Optional<Batch> next(Origin origin) {
        return db.resultQuery(NEXT, origin.sender(), origin.lane().code(), origin.id(), clock.instant())
                .fetchOptional(row -> Batch.of(
                        row.get("id", long.class),
                        row.get("started", int.class),
                        row.get("zone", String.class),
                        row.get("ids", Long[].class),
                        row.get("attempts", Short[].class)));
    }

    /**
     * Marks the next {@code n} of a batch as started, in the caller's transaction; the last ones take the batch with them.
     *
     * @return false when the batch is not as it was read
     */
    public boolean advance(Batch batch, int n) {
        String statement = n == batch.size() ? FINISH : ADVANCE;
        Object[] bindings = n == batch.size()
                ? new Object[] {batch.id(), batch.started(), n}
                : new Object[] {n, batch.id(), batch.started(), n};
        return db.execute(statement, bindings) == 1;
    }

    /** Queues messages of one origin, in the caller's transaction. */
    public void add(Origin origin, @Nullable String zone, Instant dueAt, List<Long> ids, List<Integer> attempts) {
        for (int from = 0; from < ids.size(); from += MOST) {
            int to = Math.min(from + MOST, ids.size());
            db.execute(
                    ADD,
                    origin.workspace().value(),
                    origin.id(),
                    origin.period(),
                    origin.sender(),
                    origin.lane().code(),
                    zone,
                    dueAt,
                    ids.subList(from, to).toArray(Long[]::new),
                    attempts.subList(from, to).stream().map(Integer::shortValue).toArray(Short[]::new));
        }
        signals.work();
    }

    /** Moves all batches of a zone that would be due earlier: quiet hours have begun there. */
    public void postpone(Origin origin, @Nullable String zone, Instant dueAt) {
        db.execute(POSTPONE_ZONE, dueAt, origin.workspace().value(), origin.id(), zone, dueAt);
    }
}
