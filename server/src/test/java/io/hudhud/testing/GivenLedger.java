package io.hudhud.testing;

import static io.hudhud.tables.Tables.DISPATCH_BATCH;
import static io.hudhud.tables.Tables.MESSAGE;

import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.freeze.FreezeAudience;
import io.hudhud.delivery.ledger.ApplyFacts;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.origin.OriginStore;
import io.hudhud.delivery.pump.Pumps;
import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger and the queue without a pump, for tests that take one step at a time. */
@TestComponent
public final class GivenLedger {

    private final Pumps pumps;
    private final OriginStore origins;
    private final FreezeAudience freeze;
    private final ApplyFacts ledger;
    private final TransactionTemplate transaction;
    private final DSLContext db;

    GivenLedger(
            Pumps pumps,
            OriginStore origins,
            FreezeAudience freeze,
            ApplyFacts ledger,
            TransactionTemplate transaction,
            DSLContext db) {
        this.pumps = pumps;
        this.origins = origins;
        this.freeze = freeze;
        this.ledger = ledger;
        this.transaction = transaction;
        this.db = db;
    }

    /** From now on nothing moves by itself; every test begins with pumps that run. */
    public void standsStill() {
        pumps.stop();
    }

    public void goesOn() {
        pumps.start();
    }

    /** An origin whose audience is frozen and of which nothing has left; no pump runs any more. */
    public Origin frozen(WorkspaceId workspace, GivenOrigins.Draft draft) {
        standsStill();
        return frozen(workspace, draft.open());
    }

    /** The same of an origin that was opened after everything stood still. */
    public Origin frozen(WorkspaceId workspace, long id) {
        var origin = origins.find(workspace, id).orElseThrow();
        boolean more;
        do {
            more = freeze.step(origin);
        } while (more);
        return origins.find(workspace, origin.id()).orElseThrow();
    }

    /** Its messages in the order of their ids. */
    public List<MessageKey> messages(Origin origin) {
        return db.select(MESSAGE.ID)
                .from(MESSAGE)
                .where(MESSAGE.WORKSPACE_ID.eq(origin.workspace().value()))
                .and(MESSAGE.ORIGIN_ID.eq(origin.id()))
                .orderBy(MESSAGE.ID)
                .fetch(row -> new MessageKey(origin.period(), origin.id(), row.value1()));
    }

    public void learns(List<Fact> facts) {
        transaction.executeWithoutResult(status -> ledger.apply(facts));
    }

    public MessageState state(MessageKey key) {
        return MessageState.ofCode(
                db.fetchSingle(MESSAGE, MESSAGE.ORIGIN_ID.eq(key.origin()).and(MESSAGE.ID.eq(key.id())))
                        .get(MESSAGE.STATE));
    }

    public int attempt(MessageKey key) {
        return db.fetchSingle(MESSAGE, MESSAGE.ORIGIN_ID.eq(key.origin()).and(MESSAGE.ID.eq(key.id())))
                .get(MESSAGE.ATTEMPT);
    }

    /** When each batch of an origin is due, the earliest first. */
    public List<Instant> due(long origin) {
        return db.select(DISPATCH_BATCH.DUE_AT)
                .from(DISPATCH_BATCH)
                .where(DISPATCH_BATCH.ORIGIN_ID.eq(origin))
                .orderBy(DISPATCH_BATCH.DUE_AT)
                .fetch(DISPATCH_BATCH.DUE_AT);
    }

    /** The attempts that wait in an origin's queue. */
    public List<Integer> queued(long origin) {
        return db.fetch(
                        "select unnest(attempts[started + 1 :])::int as attempt from dispatch_batch where origin_id = ?",
                        origin)
                .map(row -> row.get("attempt", int.class));
    }
}
