package io.hudhud.delivery.origin;

import static io.hudhud.tables.Tables.HOLD;
import static io.hudhud.tables.Tables.ORIGIN;
import static io.hudhud.tables.Tables.ORIGIN_COUNTER;

import io.hudhud.delivery.Lane;
import io.hudhud.delivery.NewOrigin;
import io.hudhud.delivery.OriginKind;
import io.hudhud.delivery.Stage;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of {@code origin}. */
@Component
public class OriginStore {

    private final DSLContext db;
    private final Clock clock;

    OriginStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Writes an origin with its counter row, unless there is one for the same thing and period.
     *
     * @return its id, whoever made it
     */
    public long insert(
            WorkspaceId workspace, NewOrigin origin, int period, UUID portfolio, Instant freezeAt, Stage stage) {
        var id = db.insertInto(ORIGIN)
                .set(ORIGIN.WORKSPACE_ID, workspace.value())
                .set(ORIGIN.KIND, origin.kind().code())
                .set(ORIGIN.EXTERNAL_ID, origin.externalId())
                .set(ORIGIN.PERIOD, period)
                .set(ORIGIN.LANE, origin.lane().code())
                .set(ORIGIN.PURPOSE, origin.purpose().code())
                .set(ORIGIN.SENDER_ID, origin.sender())
                .set(ORIGIN.PORTFOLIO_ID, portfolio)
                .set(ORIGIN.TEMPLATE_ID, origin.template())
                .set(ORIGIN.STAGE, stage.code())
                .set(ORIGIN.LAUNCH_AT, origin.launchAt())
                .set(ORIGIN.LOCAL_TIME, origin.localTime())
                .set(ORIGIN.FREEZE_AT, freezeAt)
                .set(ORIGIN.NOT_AFTER, origin.notAfter())
                .set(ORIGIN.VALIDITY_SECONDS, seconds(origin.validity()))
                .set(ORIGIN.PER_SECOND, origin.perSecond())
                .set(ORIGIN.COST_CAP_MICROS, origin.costCapMicros())
                .set(ORIGIN.RESEND_DOUBT, origin.resendDoubt())
                .set(ORIGIN.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .returning(ORIGIN.ID)
                .fetchOne(ORIGIN.ID);
        if (id == null) {
            return existing(workspace, origin, period);
        }
        db.insertInto(ORIGIN_COUNTER)
                .set(ORIGIN_COUNTER.WORKSPACE_ID, workspace.value())
                .set(ORIGIN_COUNTER.ORIGIN_ID, id)
                .execute();
        return id;
    }

    private long existing(WorkspaceId workspace, NewOrigin origin, int period) {
        return db.select(ORIGIN.ID)
                .from(ORIGIN)
                .where(ORIGIN.WORKSPACE_ID.eq(workspace.value()))
                .and(ORIGIN.KIND.eq(origin.kind().code()))
                .and(ORIGIN.EXTERNAL_ID.eq(origin.externalId()))
                .and(ORIGIN.LANE.eq(origin.lane().code()))
                .and(ORIGIN.PURPOSE.eq(origin.purpose().code()))
                .and(ORIGIN.PERIOD.eq(period))
                .fetchSingle(row -> row.get(ORIGIN.ID));
    }

    public Optional<Origin> find(WorkspaceId workspace, long id) {
        return db.selectFrom(ORIGIN)
                .where(ORIGIN.WORKSPACE_ID.eq(workspace.value()))
                .and(ORIGIN.ID.eq(id))
                .fetchOptional(OriginStore::origin);
    }

    public List<Origin> find(WorkspaceId workspace, Collection<Long> ids) {
        return db.selectFrom(ORIGIN)
                .where(ORIGIN.WORKSPACE_ID.eq(workspace.value()))
                .and(ORIGIN.ID.in(ids))
                .fetch(OriginStore::origin);
    }

    /** The origin, its row locked until the end of the transaction. */
    public Optional<Origin> lock(WorkspaceId workspace, long id) {
        return db.selectFrom(ORIGIN)
                .where(ORIGIN.WORKSPACE_ID.eq(workspace.value()))
                .and(ORIGIN.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional(OriginStore::origin);
    }

    /** Origins of a portfolio whose audience is to be frozen by now and that nothing holds, oldest first. */
    public List<Origin> toFreeze(UUID portfolio) {
        return db.selectFrom(ORIGIN)
                .where(ORIGIN.PORTFOLIO_ID.eq(portfolio))
                .and(ORIGIN.STAGE.lt(Stage.FROZEN.code()))
                .and(ORIGIN.FREEZE_AT.le(clock.instant()))
                .andNotExists(db.selectOne()
                        .from(HOLD)
                        .where(HOLD.SCOPE.eq("origin"))
                        .and(HOLD.SCOPE_ID.eq(ORIGIN.ID.cast(String.class)))
                        .and(HOLD.UNTIL.isNull().or(HOLD.UNTIL.gt(clock.instant()))))
                .orderBy(ORIGIN.FREEZE_AT)
                .fetch(OriginStore::origin);
    }

    /** Closed origins of a portfolio that are not complete yet. */
    List<Origin> closing(UUID portfolio) {
        return db.selectFrom(ORIGIN)
                .where(ORIGIN.PORTFOLIO_ID.eq(portfolio))
                .and(ORIGIN.STAGE.eq(Stage.CLOSED.code()))
                .and(ORIGIN.COMPLETED_AT.isNull())
                .fetch(OriginStore::origin);
    }

    public void freezeNow(WorkspaceId workspace, long id) {
        db.update(ORIGIN)
                .set(ORIGIN.FREEZE_AT, clock.instant())
                .where(ORIGIN.WORKSPACE_ID.eq(workspace.value()))
                .and(ORIGIN.ID.eq(id))
                .and(ORIGIN.STAGE.eq(Stage.SCHEDULED.code()))
                .execute();
    }

    /** The audience is settled: who is in it is known from now on. */
    public void snapshotTaken(Origin origin) {
        db.update(ORIGIN)
                .set(ORIGIN.STAGE, Stage.FREEZING.code())
                .set(ORIGIN.SNAPSHOT_AT, clock.instant())
                .where(ORIGIN.WORKSPACE_ID.eq(origin.workspace().value()))
                .and(ORIGIN.ID.eq(origin.id()))
                .execute();
    }

    public void advance(Origin origin, Stage stage, @Nullable Instant frozenAt) {
        db.update(ORIGIN)
                .set(ORIGIN.STAGE, stage.code())
                .set(ORIGIN.FROZEN_AT, frozenAt)
                .where(ORIGIN.WORKSPACE_ID.eq(origin.workspace().value()))
                .and(ORIGIN.ID.eq(origin.id()))
                .execute();
    }

    public void limit(Origin origin, @Nullable Integer perSecond, @Nullable Long costCapMicros) {
        db.update(ORIGIN)
                .set(ORIGIN.PER_SECOND, perSecond)
                .set(ORIGIN.COST_CAP_MICROS, costCapMicros)
                .where(ORIGIN.WORKSPACE_ID.eq(origin.workspace().value()))
                .and(ORIGIN.ID.eq(origin.id()))
                .execute();
    }

    /** The earliest moment at which the wall-clock time of {@code launchAt} in {@code home} is reached anywhere on earth. */
    public static Instant earliestLocal(Instant launchAt, ZoneId home) {
        return launchAt.atZone(home).toLocalDateTime().toInstant(ZoneOffset.ofHours(14));
    }

    /** How long after it was due a launch is noticed. */
    public Duration lateness(Origin origin) {
        return Duration.between(origin.freezeAt(), clock.instant());
    }

    private static @Nullable Integer seconds(@Nullable Duration time) {
        return time == null ? null : Math.toIntExact(time.toSeconds());
    }

    public static Origin origin(Record row) {
        return new Origin(
                new WorkspaceId(row.get(ORIGIN.WORKSPACE_ID)),
                row.get(ORIGIN.ID),
                OriginKind.ofCode(row.get(ORIGIN.KIND)),
                row.get(ORIGIN.EXTERNAL_ID),
                row.get(ORIGIN.PERIOD),
                Lane.ofCode(row.get(ORIGIN.LANE)),
                Purpose.ofCode(row.get(ORIGIN.PURPOSE)),
                row.get(ORIGIN.SENDER_ID),
                row.get(ORIGIN.PORTFOLIO_ID),
                row.get(ORIGIN.TEMPLATE_ID),
                Stage.ofCode(row.get(ORIGIN.STAGE)),
                row.get(ORIGIN.LAUNCH_AT),
                row.get(ORIGIN.LOCAL_TIME),
                row.get(ORIGIN.FREEZE_AT),
                row.get(ORIGIN.NOT_AFTER),
                row.get(ORIGIN.PER_SECOND),
                row.get(ORIGIN.COST_CAP_MICROS),
                row.get(ORIGIN.RESEND_DOUBT),
                row.get(ORIGIN.FROZEN_AT),
                row.get(ORIGIN.COMPLETED_AT));
    }
}
