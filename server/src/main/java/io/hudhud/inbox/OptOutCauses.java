package io.hudhud.inbox;

import static io.hudhud.tables.Tables.OPT_OUT_CAUSE;

import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.Objections;
import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which campaigns people answered with a stop. */
@Component
public class OptOutCauses implements Objections {

    private final DSLContext db;

    OptOutCauses(DSLContext db) {
        this.db = db;
    }

    /** How many people said stop to messages of {@code origin}. */
    @Override
    public long count(WorkspaceId workspace, long origin) {
        return db.fetchCount(
                OPT_OUT_CAUSE, OPT_OUT_CAUSE.WORKSPACE_ID.eq(workspace.value()), OPT_OUT_CAUSE.ORIGIN_ID.eq(origin));
    }

    /** Who said so, the newest contacts first, of those with a lower id than {@code before}. */
    public List<Long> contacts(WorkspaceId workspace, long origin, long before, int limit) {
        return db.select(OPT_OUT_CAUSE.CONTACT_ID)
                .from(OPT_OUT_CAUSE)
                .where(OPT_OUT_CAUSE.WORKSPACE_ID.eq(workspace.value()))
                .and(OPT_OUT_CAUSE.ORIGIN_ID.eq(origin))
                .and(OPT_OUT_CAUSE.CONTACT_ID.lt(before))
                .orderBy(OPT_OUT_CAUSE.CONTACT_ID.desc())
                .limit(limit)
                .fetch(OPT_OUT_CAUSE.CONTACT_ID);
    }

    void note(WorkspaceId workspace, MessageKey message, long contact, Instant at) {
        db.insertInto(OPT_OUT_CAUSE)
                .set(OPT_OUT_CAUSE.WORKSPACE_ID, workspace.value())
                .set(OPT_OUT_CAUSE.ORIGIN_ID, message.origin())
                .set(OPT_OUT_CAUSE.CONTACT_ID, contact)
                .set(OPT_OUT_CAUSE.AT, at)
                .onConflictDoNothing()
                .execute();
    }
}
