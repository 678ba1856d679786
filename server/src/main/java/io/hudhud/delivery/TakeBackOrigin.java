package io.hudhud.delivery;

import static io.hudhud.tables.Tables.DISPATCH_BATCH;
import static io.hudhud.tables.Tables.INTENT;
import static io.hudhud.tables.Tables.MESSAGE;
import static io.hudhud.tables.Tables.MESSAGE_VALUES;
import static io.hudhud.tables.Tables.ORIGIN;
import static io.hudhud.tables.Tables.ORIGIN_COUNTER;

import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.origin.OriginStore;
import io.hudhud.shared.WorkspaceId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes an origin of which nothing has left as if it had never been opened. Two steps in one transaction, so that its owner can
 * let go of it in between. Rows are locked in the usual order: origin, batches, messages.
 */
@Component
public class TakeBackOrigin {

    private final DSLContext db;
    private final OriginStore store;
    private final Origins origins;
    private final Holds holds;

    TakeBackOrigin(DSLContext db, OriginStore store, Origins origins, Holds holds) {
        this.db = db;
        this.store = store;
        this.origins = origins;
        this.holds = holds;
    }

    /**
     * Empties the queue of an origin, so that nothing of it can be started any more.
     *
     * @return whether nothing had been started before; if not, the caller has to roll back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean stop(WorkspaceId workspace, long id) {
        var found = store.lock(workspace, id).filter(origin -> origin.stage() != Stage.CLOSED);
        if (found.isEmpty()) {
            return false;
        }
        // Waits for an intent that is being recorded; what that started shows afterwards.
        db.deleteFrom(DISPATCH_BATCH)
                .where(DISPATCH_BATCH.WORKSPACE_ID.eq(workspace.value()))
                .and(DISPATCH_BATCH.ORIGIN_ID.eq(id))
                .and(DISPATCH_BATCH.STARTED.eq((short) 0))
                .execute();
        return !db.fetchExists(DISPATCH_BATCH, of(DISPATCH_BATCH, workspace, id))
                && !db.fetchExists(INTENT, of(INTENT, workspace, id))
                && nothingLeft(workspace, id);
    }

    /** Deletes a stopped origin with all that it has in the ledger. Nothing may refer to it any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(WorkspaceId workspace, long id) {
        Optional<Origin> found = store.find(workspace, id);
        found.ifPresent(origin -> {
            db.deleteFrom(MESSAGE_VALUES)
                    .where(MESSAGE_VALUES.WORKSPACE_ID.eq(workspace.value()))
                    .and(MESSAGE_VALUES.PERIOD.eq(origin.period()))
                    .and(MESSAGE_VALUES.MESSAGE_ID.in(db.select(MESSAGE.ID)
                            .from(MESSAGE)
                            .where(of(MESSAGE, workspace, id))
                            .and(MESSAGE.PERIOD.eq(origin.period()))))
                    .execute();
            db.deleteFrom(MESSAGE)
                    .where(of(MESSAGE, workspace, id))
                    .and(MESSAGE.PERIOD.eq(origin.period()))
                    .execute();
            db.deleteFrom(ORIGIN_COUNTER)
                    .where(of(ORIGIN_COUNTER, workspace, id))
                    .execute();
            holds.release(workspace, id);
            db.deleteFrom(ORIGIN)
                    .where(ORIGIN.WORKSPACE_ID.eq(workspace.value()), ORIGIN.ID.eq(id))
                    .execute();
        });
    }

    private boolean nothingLeft(WorkspaceId workspace, long id) {
        var progress = origins.progress(workspace, List.of(id)).get(id);
        return progress != null && progress.counts().nothingHasLeft();
    }

    private static Condition of(Table<?> table, WorkspaceId workspace, long origin) {
        return Objects.requireNonNull(table.field(ORIGIN_COUNTER.WORKSPACE_ID))
                .eq(workspace.value())
                .and(Objects.requireNonNull(table.field(ORIGIN_COUNTER.ORIGIN_ID))
                        .eq(origin));
    }
}
