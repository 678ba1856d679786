package io.hudhud.delivery.origin;

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
import org.springframework.transaction.annotation.Transactional;

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
            insert into message (workspace_id, period, origin_id, contact_id, state, reason)
            select s.workspace_id, ?, s.origin_id, unnest(s.contact_ids), ?, ?
              from freeze_slice s where s.workspace_id = ? and s.origin_id = ? and not s.done
                on conflict do nothing
            """;

    private final DSLContext db;
    private final OriginStore origins;
    private final ApplyFacts ledger;
    private final Counters counters;
    private final Completion completion;

    CloseOrigin(DSLContext db, OriginStore origins, ApplyFacts ledger, Counters counters, Completion completion) {
        this.db = db;
        this.origins = origins;
        this.ledger = ledger;
        this.counters = counters;
        this.completion = completion;
    }

    /** In the caller's transaction, under the origin's lock, so that no slice is written meanwhile. */
    public void close(WorkspaceId workspace, long id) {
        origins.lock(workspace, id)
                .filter(origin -> origin.stage() != Stage.CLOSED)
                .ifPresent(origin -> {
                    origins.advance(origin, Stage.CLOSED, origin.frozenAt());
                    cancelUnwritten(origin);
                    cancelQueued(origin);
                    completion.record(new Long[] {workspace.value()}, new Long[] {id});
                });
    }

    /** Cancels what came back into the queue of closed origins of a portfolio, e.g. since WhatsApp asked to slow down. */
    @Transactional
    public void sweep(UUID portfolio) {
        for (Origin origin : origins.closing(portfolio)) {
            cancelQueued(origin);
            completion.record(new Long[] {origin.workspace().value()}, new Long[] {origin.id()});
        }
    }

    private void cancelUnwritten(Origin origin) {
        int written = db.execute(
                WRITE_UNWRITTEN,
                origin.period(),
                MessageState.CANCELLED.code(),
                Reason.CLOSED.code(),
                origin.workspace().value(),
                origin.id());
        db.execute(
                "update freeze_slice set done = true where workspace_id = ? and origin_id = ? and not done",
                origin.workspace().value(),
                origin.id());
        if (written > 0) {
            counters.addNew(
                    origin.workspace(), origin.id(), Map.of(MessageState.CANCELLED, Map.of(Reason.CLOSED.code(), (long)
                            written)));
        }
    }

    private void cancelQueued(Origin origin) {
        while (true) {
            var batch = db.resultQuery(TAKE_QUEUED, origin.workspace().value(), origin.id())
                    .fetchOptional();
            if (batch.isEmpty()) {
                return;
            }
            Long[] ids = batch.get().get("ids", Long[].class);
            Short[] attempts = batch.get().get("attempts", Short[].class);
            ledger.apply(cancelled(origin, ids, attempts));
        }
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
