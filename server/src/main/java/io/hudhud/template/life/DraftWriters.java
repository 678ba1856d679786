package io.hudhud.template.life;

import static io.hudhud.tables.Tables.TEMPLATE_DRAFT_WRITER;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.Caller;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who wrote any of a draft, from its beginning on. */
@Repository
class DraftWriters {

    private final DSLContext db;

    DraftWriters(DSLContext db) {
        this.db = db;
    }

    void add(Caller caller, UUID draft) {
        db.insertInto(TEMPLATE_DRAFT_WRITER)
                .set(TEMPLATE_DRAFT_WRITER.WORKSPACE_ID, caller.workspace().value())
                .set(TEMPLATE_DRAFT_WRITER.DRAFT_ID, draft)
                .set(TEMPLATE_DRAFT_WRITER.ACTOR_KIND, caller.actor().kind().word())
                .set(TEMPLATE_DRAFT_WRITER.ACTOR_ID, caller.actor().id())
                .onConflictDoNothing()
                .execute();
    }

    Set<Actor> of(WorkspaceId workspace, UUID draft) {
        return db.selectFrom(TEMPLATE_DRAFT_WRITER)
                .where(TEMPLATE_DRAFT_WRITER.WORKSPACE_ID.eq(workspace.value()))
                .and(TEMPLATE_DRAFT_WRITER.DRAFT_ID.eq(draft))
                .fetchSet(row ->
                        Actor.of(row.get(TEMPLATE_DRAFT_WRITER.ACTOR_KIND), row.get(TEMPLATE_DRAFT_WRITER.ACTOR_ID)));
    }
}
