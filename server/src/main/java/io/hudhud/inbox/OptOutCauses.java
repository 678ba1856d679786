package io.hudhud.inbox;

import static io.hudhud.tables.Tables.OPT_OUT_CAUSE;

import io.hudhud.delivery.MessageKey;
import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which campaigns people answered with a stop. */
@Component
public class OptOutCauses {

    private final DSLContext db;

    OptOutCauses(DSLContext db) {
        this.db = db;
    }

    /** How many people said stop to messages of {@code origin}. */
    public int count(WorkspaceId workspace, long origin) {
        return db.fetchCount(
                OPT_OUT_CAUSE, OPT_OUT_CAUSE.WORKSPACE_ID.eq(workspace.value()), OPT_OUT_CAUSE.ORIGIN_ID.eq(origin));
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
