package io.hudhud.delivery.guard;

import static io.hudhud.tables.Tables.ORIGIN;
import static io.hudhud.tables.Tables.ORIGIN_GUARD;

import io.hudhud.delivery.Guard;
import io.hudhud.delivery.GuardFigures;
import io.hudhud.delivery.GuardPhase;
import io.hudhud.delivery.OriginAddress;
import io.hudhud.delivery.Stage;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.sender.Quality;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code origin_guard}. Whoever changes one has locked its origin. */
@Component
public class GuardStore {

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    GuardStore(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A guarded start as it is stored.
     *
     * @param share how many may leave first, {@code rest} how many wait meanwhile; 0 until the audience is frozen
     */
    public record Guarded(
            Guard guard,
            GuardPhase phase,
            long share,
            long rest,
            Quality before,
            @Nullable Instant leftAt,
            @Nullable Instant decidedAt,
            @Nullable GuardFigures decidedBy,
            long optedOut) {}

    /** Guards an origin from its beginning; once. */
    public void add(WorkspaceId workspace, long origin, Guard guard) {
        db.insertInto(ORIGIN_GUARD)
                .set(ORIGIN_GUARD.WORKSPACE_ID, workspace.value())
                .set(ORIGIN_GUARD.ORIGIN_ID, origin)
                .set(ORIGIN_GUARD.POLICY, JSONB.valueOf(json.writeValueAsString(guard)))
                .set(ORIGIN_GUARD.PHASE, GuardPhase.PENDING.code())
                .onConflictDoNothing()
                .execute();
    }

    public Optional<Guarded> find(Origin origin) {
        return db.selectFrom(ORIGIN_GUARD)
                .where(is(origin.workspace(), origin.id()))
                .fetchOptional(this::guarded);
    }

    /** The origins of a portfolio whose rest waits. */
    List<OriginAddress> closed(UUID portfolio) {
        return db.select(ORIGIN.WORKSPACE_ID, ORIGIN.ID)
                .from(ORIGIN_GUARD)
                .join(ORIGIN)
                .on(ORIGIN.WORKSPACE_ID.eq(ORIGIN_GUARD.WORKSPACE_ID), ORIGIN.ID.eq(ORIGIN_GUARD.ORIGIN_ID))
                .where(ORIGIN_GUARD.PHASE.in(GuardPhase.GUARDING.code(), GuardPhase.STOPPED.code()))
                .and(ORIGIN.PORTFOLIO_ID.eq(portfolio))
                .and(ORIGIN.STAGE.eq(Stage.FROZEN.code()))
                .fetch(row -> new OriginAddress(new WorkspaceId(row.value1()), row.value2()));
    }

    void begin(Origin origin, long share, long rest, Quality quality) {
        db.update(ORIGIN_GUARD)
                .set(ORIGIN_GUARD.PHASE, GuardPhase.GUARDING.code())
                .set(ORIGIN_GUARD.SHARE, share)
                .set(ORIGIN_GUARD.REST, rest)
                .set(ORIGIN_GUARD.QUALITY, quality.name())
                .where(is(origin.workspace(), origin.id()))
                .execute();
    }

    void left(Origin origin) {
        db.update(ORIGIN_GUARD)
                .set(ORIGIN_GUARD.LEFT_AT, clock.instant())
                .where(is(origin.workspace(), origin.id()))
                .execute();
    }

    void optedOut(Origin origin, long people) {
        db.update(ORIGIN_GUARD)
                .set(ORIGIN_GUARD.OPTED_OUT, people)
                .where(is(origin.workspace(), origin.id()))
                .and(ORIGIN_GUARD.OPTED_OUT.ne(people))
                .execute();
    }

    /** @param figures what was decided by; absent when they were decided by before, or by nothing */
    void decided(Origin origin, GuardPhase phase, @Nullable GuardFigures figures) {
        var row = db.newRecord(ORIGIN_GUARD);
        row.set(ORIGIN_GUARD.PHASE, phase.code());
        row.set(ORIGIN_GUARD.DECIDED_AT, clock.instant());
        if (figures != null) {
            row.set(ORIGIN_GUARD.DECIDED_BY, JSONB.valueOf(json.writeValueAsString(figures)));
        }
        db.update(ORIGIN_GUARD)
                .set(row)
                .where(is(origin.workspace(), origin.id()))
                .execute();
    }

    /** A person does not want to wait any longer. */
    public boolean release(WorkspaceId workspace, long origin) {
        return db.update(ORIGIN_GUARD)
                        .set(ORIGIN_GUARD.PHASE, GuardPhase.STOPPED.code())
                        .where(is(workspace, origin))
                        .and(ORIGIN_GUARD.PHASE.eq(GuardPhase.GUARDING.code()))
                        .execute()
                > 0;
    }

    private static Condition is(WorkspaceId workspace, long origin) {
        return ORIGIN_GUARD.WORKSPACE_ID.eq(workspace.value()).and(ORIGIN_GUARD.ORIGIN_ID.eq(origin));
    }

    /** Reads the columns of {@code origin_guard}, which have to be there. */
    public Guarded guarded(Record row) {
        var decidedBy = row.get(ORIGIN_GUARD.DECIDED_BY);
        return new Guarded(
                json.readValue(row.get(ORIGIN_GUARD.POLICY).data(), Guard.class),
                GuardPhase.ofCode(row.get(ORIGIN_GUARD.PHASE)),
                row.get(ORIGIN_GUARD.SHARE),
                row.get(ORIGIN_GUARD.REST),
                Quality.valueOf(row.get(ORIGIN_GUARD.QUALITY)),
                row.get(ORIGIN_GUARD.LEFT_AT),
                row.get(ORIGIN_GUARD.DECIDED_AT),
                decidedBy == null ? null : json.readValue(decidedBy.data(), GuardFigures.class),
                row.get(ORIGIN_GUARD.OPTED_OUT));
    }
}
