package io.hudhud.template.life;

import static io.hudhud.tables.Tables.TEMPLATE_DRAFT;

import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.tables.tables.TemplateDraft;
import io.hudhud.workspace.Caller;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The drafts' table. */
@Repository
class DraftStore {

    private static final TemplateDraft OTHER = TEMPLATE_DRAFT.as("other");

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    DraftStore(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    Optional<Draft> find(WorkspaceId workspace, UUID id) {
        return db.selectFrom(TEMPLATE_DRAFT).where(is(workspace, id)).fetchOptional(this::draft);
    }

    /** The same, kept from changing until the transaction ends. */
    Optional<Draft> lock(WorkspaceId workspace, UUID id) {
        return db.selectFrom(TEMPLATE_DRAFT)
                .where(is(workspace, id))
                .forUpdate()
                .fetchOptional(this::draft);
    }

    Optional<Draft> changing(WorkspaceId workspace, UUID template) {
        return db.selectFrom(TEMPLATE_DRAFT)
                .where(TEMPLATE_DRAFT.WORKSPACE_ID.eq(workspace.value()))
                .and(TEMPLATE_DRAFT.TEMPLATE_ID.eq(template))
                .fetchOptional(this::draft);
    }

    /** The newest first. */
    Page<Draft> list(WorkspaceId workspace, int limit, @Nullable Cursor before) {
        var rows = db.selectFrom(TEMPLATE_DRAFT)
                .where(TEMPLATE_DRAFT.WORKSPACE_ID.eq(workspace.value()))
                .and(before == null ? DSL.noCondition() : TEMPLATE_DRAFT.ID.lt(before.uuid(0)))
                .orderBy(TEMPLATE_DRAFT.ID.desc())
                .limit(limit + 1)
                .fetch(this::draft);
        return Page.of(rows, limit, draft -> Cursor.after(draft.id()));
    }

    long count(WorkspaceId workspace) {
        return db.fetchCount(TEMPLATE_DRAFT, TEMPLATE_DRAFT.WORKSPACE_ID.eq(workspace.value()));
    }

    /** Absent when there is one already that changes {@code template}. */
    Optional<Draft> add(Caller caller, String wabaId, @Nullable UUID template, DraftContent content) {
        var d = TEMPLATE_DRAFT;
        var now = clock.instant();
        return db.insertInto(d)
                .set(d.WORKSPACE_ID, caller.workspace().value())
                .set(d.WABA_ID, wabaId)
                .set(d.TEMPLATE_ID, template)
                .set(d.CONTENT, written(content))
                .set(d.CREATED_AT, now)
                .set(d.CREATED_BY_KIND, caller.actor().kind().word())
                .set(d.CREATED_BY, caller.actor().id())
                .set(d.UPDATED_AT, now)
                .set(d.UPDATED_BY_KIND, caller.actor().kind().word())
                .set(d.UPDATED_BY, caller.actor().id())
                .onConflict(d.WORKSPACE_ID, d.TEMPLATE_ID)
                .where(d.TEMPLATE_ID.isNotNull())
                .doNothing()
                .returning()
                .fetchOptional(this::draft);
    }

    /** The changed draft, absent when it is no longer what was {@code seen}. */
    Optional<Draft> edit(Caller caller, UUID id, Version seen, DraftContent content) {
        var d = TEMPLATE_DRAFT;
        return db.update(d)
                .set(d.CONTENT, written(content))
                .set(d.VERSION, seen.next().value())
                .set(d.UPDATED_AT, clock.instant())
                .set(d.UPDATED_BY_KIND, caller.actor().kind().word())
                .set(d.UPDATED_BY, caller.actor().id())
                .where(is(caller.workspace(), id), d.VERSION.eq(seen.value()))
                .returning()
                .fetchOptional(this::draft);
    }

    /** A new template is one that Meta knows from its first language on. */
    void becomes(WorkspaceId workspace, UUID id, UUID template) {
        db.update(TEMPLATE_DRAFT)
                .set(TEMPLATE_DRAFT.TEMPLATE_ID, template)
                .where(is(workspace, id), TEMPLATE_DRAFT.TEMPLATE_ID.isNull())
                .and(DSL.notExists(DSL.selectOne()
                        .from(OTHER)
                        .where(OTHER.WORKSPACE_ID.eq(workspace.value()), OTHER.TEMPLATE_ID.eq(template))))
                .execute();
    }

    boolean delete(WorkspaceId workspace, UUID id) {
        return db.deleteFrom(TEMPLATE_DRAFT).where(is(workspace, id)).execute() > 0;
    }

    private static Condition is(WorkspaceId workspace, UUID id) {
        return TEMPLATE_DRAFT.WORKSPACE_ID.eq(workspace.value()).and(TEMPLATE_DRAFT.ID.eq(id));
    }

    private JSONB written(DraftContent content) {
        return JSONB.jsonb(json.writeValueAsString(content));
    }

    private Draft draft(Record row) {
        return new Draft(
                row.get(TEMPLATE_DRAFT.ID),
                row.get(TEMPLATE_DRAFT.WABA_ID),
                row.get(TEMPLATE_DRAFT.TEMPLATE_ID),
                json.readValue(row.get(TEMPLATE_DRAFT.CONTENT).data(), DraftContent.class),
                new Version(row.get(TEMPLATE_DRAFT.VERSION)),
                row.get(TEMPLATE_DRAFT.CREATED_AT),
                row.get(TEMPLATE_DRAFT.UPDATED_AT));
    }
}
