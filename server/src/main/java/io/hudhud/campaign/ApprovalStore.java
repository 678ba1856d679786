package io.hudhud.campaign;

import static io.hudhud.tables.Tables.CAMPAIGN_APPROVAL;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of {@code campaign_approval}: the last one of each campaign. */
@Component
class ApprovalStore {

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
            long people,
            @Nullable Long costMicros,
            Actor requestedBy,
            Instant requestedAt,
            @Nullable String requestNote,
            @Nullable Boolean approved,
            @Nullable Actor decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionNote) {

        Extent extent() {
            return new Extent(people, costMicros);
        }
    }

    private final DSLContext db;
    private final Clock clock;

    ApprovalStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Row> find(WorkspaceId workspace, UUID campaign) {
        return db.selectFrom(CAMPAIGN_APPROVAL)
                .where(CAMPAIGN_APPROVAL.WORKSPACE_ID.eq(workspace.value()))
                .and(CAMPAIGN_APPROVAL.CAMPAIGN_ID.eq(campaign))
                .fetchOptional(ApprovalStore::row);
    }

    /** Replaces whatever was asked before. */
    void ask(Caller caller, UUID campaign, byte[] content, long version, Extent extent, @Nullable String note) {
        db.deleteFrom(CAMPAIGN_APPROVAL)
                .where(CAMPAIGN_APPROVAL.WORKSPACE_ID.eq(caller.workspace().value()))
                .and(CAMPAIGN_APPROVAL.CAMPAIGN_ID.eq(campaign))
                .execute();
        db.insertInto(CAMPAIGN_APPROVAL)
                .set(CAMPAIGN_APPROVAL.WORKSPACE_ID, caller.workspace().value())
                .set(CAMPAIGN_APPROVAL.CAMPAIGN_ID, campaign)
                .set(CAMPAIGN_APPROVAL.CONTENT, content)
                .set(CAMPAIGN_APPROVAL.VERSION, version)
                .set(CAMPAIGN_APPROVAL.PEOPLE, extent.people())
                .set(CAMPAIGN_APPROVAL.COST_MICROS, extent.costMicros())
                .set(CAMPAIGN_APPROVAL.REQUESTED_BY_KIND, caller.actor().kind().word())
                .set(CAMPAIGN_APPROVAL.REQUESTED_BY, caller.actor().id())
                .set(CAMPAIGN_APPROVAL.REQUESTED_AT, clock.instant())
                .set(CAMPAIGN_APPROVAL.REQUEST_NOTE, note)
                .execute();
    }

    void decide(Caller caller, UUID campaign, boolean approved, @Nullable String note) {
        db.update(CAMPAIGN_APPROVAL)
                .set(CAMPAIGN_APPROVAL.APPROVED, approved)
                .set(CAMPAIGN_APPROVAL.DECIDED_BY_KIND, caller.actor().kind().word())
                .set(CAMPAIGN_APPROVAL.DECIDED_BY, caller.actor().id())
                .set(CAMPAIGN_APPROVAL.DECIDED_AT, clock.instant())
                .set(CAMPAIGN_APPROVAL.DECISION_NOTE, note)
                .where(CAMPAIGN_APPROVAL.WORKSPACE_ID.eq(caller.workspace().value()))
                .and(CAMPAIGN_APPROVAL.CAMPAIGN_ID.eq(campaign))
                .execute();
    }

    private static Row row(Record row) {
        String decidedBy = row.get(CAMPAIGN_APPROVAL.DECIDED_BY);
        return new Row(
                row.get(CAMPAIGN_APPROVAL.CONTENT),
                row.get(CAMPAIGN_APPROVAL.VERSION),
                row.get(CAMPAIGN_APPROVAL.PEOPLE),
                row.get(CAMPAIGN_APPROVAL.COST_MICROS),
                Actor.of(row.get(CAMPAIGN_APPROVAL.REQUESTED_BY_KIND), row.get(CAMPAIGN_APPROVAL.REQUESTED_BY)),
                row.get(CAMPAIGN_APPROVAL.REQUESTED_AT),
                row.get(CAMPAIGN_APPROVAL.REQUEST_NOTE),
                row.get(CAMPAIGN_APPROVAL.APPROVED),
                decidedBy == null ? null : Actor.of(row.get(CAMPAIGN_APPROVAL.DECIDED_BY_KIND), decidedBy),
                row.get(CAMPAIGN_APPROVAL.DECIDED_AT),
                row.get(CAMPAIGN_APPROVAL.DECISION_NOTE));
    }
}
