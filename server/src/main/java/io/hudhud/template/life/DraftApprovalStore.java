package io.hudhud.template.life;

import static io.hudhud.tables.Tables.TEMPLATE_APPROVAL;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Rows of {@code template_approval}: the last request of each draft. */
@Repository
class DraftApprovalStore {

    /**
     * What was asked and answered.
     *
     * @param content the fingerprint of what it is about
     * @param approved absent while nobody has answered
     */
    @SuppressWarnings("ArrayRecordComponent") // Compared by Arrays.equals where it is used.
    record Row(
            byte[] content,
            long version,
            Actor requestedBy,
            Instant requestedAt,
            @Nullable String requestNote,
            @Nullable Boolean approved,
            @Nullable Actor decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionNote) {}

    private final DSLContext db;
    private final Clock clock;

    DraftApprovalStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Row> find(WorkspaceId workspace, UUID draft) {
        return db.selectFrom(TEMPLATE_APPROVAL).where(is(workspace, draft)).fetchOptional(DraftApprovalStore::row);
    }

    /** By draft. */
    Map<UUID, Row> find(WorkspaceId workspace, Collection<UUID> drafts) {
        return db.selectFrom(TEMPLATE_APPROVAL)
                .where(TEMPLATE_APPROVAL.WORKSPACE_ID.eq(workspace.value()), TEMPLATE_APPROVAL.DRAFT_ID.in(drafts))
                .fetchMap(TEMPLATE_APPROVAL.DRAFT_ID, DraftApprovalStore::row);
    }

    /** Replaces whatever was asked before. */
    void ask(Caller caller, Draft draft, byte[] content, @Nullable String note) {
        var a = TEMPLATE_APPROVAL;
        db.deleteFrom(a).where(is(caller.workspace(), draft.id())).execute();
        db.insertInto(a)
                .set(a.WORKSPACE_ID, caller.workspace().value())
                .set(a.DRAFT_ID, draft.id())
                .set(a.CONTENT, content)
                .set(a.VERSION, draft.version().value())
                .set(a.REQUESTED_BY_KIND, caller.actor().kind().word())
                .set(a.REQUESTED_BY, caller.actor().id())
                .set(a.REQUESTED_AT, clock.instant())
                .set(a.REQUEST_NOTE, note)
                .execute();
    }

    /** False when it was answered already: of two answers at once only the first counts. */
    boolean decide(Caller caller, UUID draft, boolean approved, @Nullable String note) {
        var a = TEMPLATE_APPROVAL;
        return db.update(a)
                        .set(a.APPROVED, approved)
                        .set(a.DECIDED_BY_KIND, caller.actor().kind().word())
                        .set(a.DECIDED_BY, caller.actor().id())
                        .set(a.DECIDED_AT, clock.instant())
                        .set(a.DECISION_NOTE, note)
                        .where(is(caller.workspace(), draft), a.APPROVED.isNull())
                        .execute()
                == 1;
    }

    /** False when nothing waits. */
    boolean withdraw(WorkspaceId workspace, UUID draft) {
        return db.deleteFrom(TEMPLATE_APPROVAL)
                        .where(is(workspace, draft), TEMPLATE_APPROVAL.APPROVED.isNull())
                        .execute()
                == 1;
    }

    private static Condition is(WorkspaceId workspace, UUID draft) {
        return TEMPLATE_APPROVAL.WORKSPACE_ID.eq(workspace.value()).and(TEMPLATE_APPROVAL.DRAFT_ID.eq(draft));
    }

    private static Row row(Record row) {
        String decidedBy = row.get(TEMPLATE_APPROVAL.DECIDED_BY);
        return new Row(
                row.get(TEMPLATE_APPROVAL.CONTENT),
                row.get(TEMPLATE_APPROVAL.VERSION),
                Actor.of(row.get(TEMPLATE_APPROVAL.REQUESTED_BY_KIND), row.get(TEMPLATE_APPROVAL.REQUESTED_BY)),
                row.get(TEMPLATE_APPROVAL.REQUESTED_AT),
                row.get(TEMPLATE_APPROVAL.REQUEST_NOTE),
                row.get(TEMPLATE_APPROVAL.APPROVED),
                decidedBy == null ? null : Actor.of(row.get(TEMPLATE_APPROVAL.DECIDED_BY_KIND), decidedBy),
                row.get(TEMPLATE_APPROVAL.DECIDED_AT),
                row.get(TEMPLATE_APPROVAL.DECISION_NOTE));
    }
}
