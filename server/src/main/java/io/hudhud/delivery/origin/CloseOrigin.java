package io.hudhud.delivery.origin;

import io.hudhud.delivery.Holds;
import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Reason;
import io.hudhud.delivery.Stage;
import io.hudhud.delivery.ledger.ApplyFacts;
import io.hudhud.delivery.ledger.Completion;
import io.hudhud.delivery.ledger.Counters;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.shared.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stops an origin for good. What is in the queue is cancelled; what has an intent may be on its way and runs its course.
 * Nobody else is targeted any more: slices that were not written yet become cancelled rows, so that everybody who was
 * targeted has a fate.
 */
@Component
public class CloseOrigin {

    private static final String TAKE_QUEUED = """
            delete from dispatch_batch where id = (
                select id from dispatch_batch where workspace_id = ? and origin_id = ? order by id limit 1 for update)
            returning ids[started + 1 :] as ids, attempts[started + 1 :] as attempts
            """;

    private static final String WRITE_UNWRITTEN = """
            with written as (
                insert into message (workspace_id, period, origin_id, contact_id, state, reason)
                select s.workspace_id, ?, s.origin_id, unnest(s.contact_ids), ?, ?
                  from freeze_slice s where s.workspace_id = ? and s.origin_id = ? and not s.done
                    on conflict do nothing
                returning workspace_id, origin_id, state, reason, id),
            marked as (
                insert into message_mark (workspace_id, origin_id, mark, reason, error_code, ids)
                select workspace_id, origin_id, state, reason, 0, array_agg(id) from written group by 1, 2, 3, 4)
            select count(*) from written
            """;

    // Whoever queues a retry at this moment either sees the origin closed or is seen by its completion.
    private static final String LOCK_COUNTER =
            "select 1 from origin_counter where workspace_id = ? and origin_id = ? for no key update";

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final OriginStore origins;
    private final ApplyFacts ledger;
    private final Counters counters;
    private final Completion completion;
    private final Holds holds;

    CloseOrigin(
            DSLContext db,
            TransactionTemplate transaction,
            OriginStore origins,
            ApplyFacts ledger,
            Counters counters,
            Completion completion,
            Holds holds) {
        this.db = db;
        this.transaction = transaction;
        this.origins = origins;
        this.ledger = ledger;
        this.counters = counters;
        this.completion = completion;
        this.holds = holds;
    }

    /** Nothing more of it is started. What waits is cancelled by {@link #sweep}, soon after. In the caller's transaction. */
    public void close(WorkspaceId workspace, long id) {
        origins.lock(workspace, id)
                .filter(origin -> origin.stage() != Stage.CLOSED)
                .ifPresent(origin -> {
                    origins.advance(origin, Stage.CLOSED, origin.frozenAt());
                    db.execute(LOCK_COUNTER, workspace.value(), id);
                    completion.record(new Long[] {workspace.value()}, new Long[] {id});
                    holds.release(workspace, id);
                });
    }

    /**
     * Cancels what waits of the closed origins of a portfolio, and later what comes back into their queue, e.g. since WhatsApp
     * asked to slow down. A batch is a transaction of its own: a million rows at once would keep the counters locked, and
     * taking counters between batches would turn the lock order around.
     */
    public void sweep(UUID portfolio) {
        for (Origin origin : origins.closing(portfolio)) {
            transaction.executeWithoutResult(status -> cancelUnwritten(origin));
            while (Boolean.TRUE.equals(transaction.execute(status -> cancelBatch(origin)))) {}
            transaction.executeWithoutResult(
                    status -> completion.record(new Long[] {origin.workspace().value()}, new Long[] {origin.id()}));
        }
    }

    private void cancelUnwritten(Origin origin) {
        long written = db.resultQuery(
                        WRITE_UNWRITTEN,
                        origin.period(),
                        MessageState.CANCELLED.code(),
                        Reason.CLOSED.code(),
                        origin.workspace().value(),
                        origin.id())
                .fetchSingle(row -> row.get(0, long.class));
        db.execute(
                "update freeze_slice set done = true where workspace_id = ? and origin_id = ? and not done",
                origin.workspace().value(),
                origin.id());
        if (written > 0) {
            counters.addNew(
                    origin.workspace(),
                    origin.id(),
                    Map.of(MessageState.CANCELLED, Map.of(Reason.CLOSED.code(), written)));
        }
    }

    /** @return whether there was a batch */
    private boolean cancelBatch(Origin origin) {
        var batch = db.resultQuery(TAKE_QUEUED, origin.workspace().value(), origin.id())
                .fetchOptional();
        batch.ifPresent(found ->
                ledger.apply(cancelled(origin, found.get("ids", Long[].class), found.get("attempts", Short[].class))));
        return batch.isPresent();
    }

    private static List<Fact> cancelled(Origin origin, Long[] ids, Short[] attempts) {
        return IntStream.range(0, ids.length)
                .mapToObj(i -> Fact.of(
                        origin.workspace(),
                        new MessageKey(origin.period(), origin.id(), ids[i]),
                        attempts[i],
                        MessageState.CANCELLED,
                        Reason.CLOSED))
                .toList();
    }
}
