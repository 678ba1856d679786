package io.hudhud.whatsapp.intake;

import static io.hudhud.tables.Tables.WEBHOOK_ASIDE;

import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.intake.GroupCommit.Item;
import io.hudhud.workspace.Vault;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Webhook updates that could not be committed, kept encrypted until a person replays or removes them. */
@Component
public final class SetAside {

    /** @param error a word for the cause, without data */
    public record Entry(UUID id, Instant receivedAt, Instant setAsideAt, String kind, String error) {}

    private final DSLContext db;
    private final Vault vault;
    private final Clock clock;

    SetAside(DSLContext db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    void keep(Item item, Throwable cause) {
        var arrival = item.arrival();
        db.insertInto(WEBHOOK_ASIDE)
                .set(WEBHOOK_ASIDE.WORKSPACE_ID, arrival.workspace.value())
                .set(WEBHOOK_ASIDE.RECEIVED_AT, arrival.at)
                .set(WEBHOOK_ASIDE.SET_ASIDE_AT, clock.instant())
                .set(
                        WEBHOOK_ASIDE.KIND,
                        arrival.updates.get(item.index()).getClass().getSimpleName())
                .set(WEBHOOK_ASIDE.ERROR, SqlFailure.word(cause))
                .set(WEBHOOK_ASIDE.BODY, vault.seal(WebhookParser.alone(arrival.body, item.index())))
                .execute();
    }

    /** Newest first. */
    public Page<Entry> list(WorkspaceId workspace, int limit, @Nullable Cursor before) {
        var rows = db.select(
                        WEBHOOK_ASIDE.ID,
                        WEBHOOK_ASIDE.RECEIVED_AT,
                        WEBHOOK_ASIDE.SET_ASIDE_AT,
                        WEBHOOK_ASIDE.KIND,
                        WEBHOOK_ASIDE.ERROR)
                .from(WEBHOOK_ASIDE)
                .where(WEBHOOK_ASIDE.WORKSPACE_ID.eq(workspace.value()))
                .and(before == null ? DSL.noCondition() : WEBHOOK_ASIDE.ID.lt(before.uuid(0)))
                .orderBy(WEBHOOK_ASIDE.ID.desc())
                .limit(limit + 1)
                .fetch(row -> new Entry(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
        return Page.of(rows, limit, entry -> Cursor.after(entry.id()));
    }

    /** The body that says only this update, and locks the row; absent when there is none. */
    Optional<Kept> take(WorkspaceId workspace, UUID id) {
        return db.select(WEBHOOK_ASIDE.BODY, WEBHOOK_ASIDE.RECEIVED_AT)
                .from(WEBHOOK_ASIDE)
                .where(WEBHOOK_ASIDE.WORKSPACE_ID.eq(workspace.value()))
                .and(WEBHOOK_ASIDE.ID.eq(id))
                .forUpdate()
                .fetchOptional(row -> new Kept(vault.open(row.value1()), row.value2()));
    }

    record Kept(String body, Instant receivedAt) {}

    boolean remove(WorkspaceId workspace, UUID id) {
        return db.deleteFrom(WEBHOOK_ASIDE)
                        .where(WEBHOOK_ASIDE.WORKSPACE_ID.eq(workspace.value()))
                        .and(WEBHOOK_ASIDE.ID.eq(id))
                        .execute()
                == 1;
    }
}
