package io.hudhud.sender;

import static io.hudhud.tables.Tables.SENDER;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.FirstSender;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tells the set-up whether a number is still to be added. */
@Component
class AnySender implements FirstSender {

    private final DSLContext db;

    AnySender(DSLContext db) {
        this.db = db;
    }

    @Override
    public boolean isThere(WorkspaceId workspace) {
        return db.fetchExists(SENDER, SENDER.WORKSPACE_ID.eq(workspace.value()), SENDER.ARCHIVED_AT.isNull());
    }
}
