package io.hudhud.delivery;

import static io.hudhud.tables.Tables.HOLD;
import static io.hudhud.tables.Tables.ORIGIN;

import io.hudhud.delivery.signal.Signals;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Places and lifts holds. Both are repeat-safe and take effect within a second, on every node. */
@Component
public class Holds {

    private final DSLContext db;
    private final Signals signals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Holds(DSLContext db, Signals signals, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.signals = signals;
        this.events = events;
        this.clock = clock;
    }

    /** Holds until lifted. */
    @Transactional
    public void place(
            WorkspaceId workspace, HoldScope scope, String scopeId, HoldReason reason, @Nullable String detail) {
        place(workspace, scope, scopeId, reason, detail, null);
    }

    /** Holds until lifted or {@code until}. Placed again, it lasts as the later call says. */
    @Transactional
    public void place(
            WorkspaceId workspace,
            HoldScope scope,
            String scopeId,
            HoldReason reason,
            @Nullable String detail,
            @Nullable Instant until) {
        db.insertInto(HOLD)
                .set(HOLD.SCOPE, scope.slug())
                .set(HOLD.SCOPE_ID, scopeId)
                .set(HOLD.REASON, reason.slug())
                .set(HOLD.WORKSPACE_ID, workspace.value())
                .set(HOLD.DETAIL, detail)
                .set(HOLD.PLACED_AT, clock.instant())
                .set(HOLD.UNTIL, until)
                .onConflict(HOLD.SCOPE, HOLD.SCOPE_ID, HOLD.REASON)
                .doUpdate()
                .set(HOLD.UNTIL, until)
                .set(HOLD.DETAIL, detail)
                .execute();
        if (reason.takesBackWhatStarted()) {
            signals.held(scope, scopeId);
        }
        events.publishEvent(new HoldPlaced(workspace, scope, scopeId, reason, detail, until));
    }

    /** @return whether there was such a hold */
    @Transactional
    public boolean lift(WorkspaceId workspace, HoldScope scope, String scopeId, HoldReason reason) {
        int lifted = db.deleteFrom(HOLD)
                .where(HOLD.SCOPE.eq(scope.slug()))
                .and(HOLD.SCOPE_ID.eq(scopeId))
                .and(HOLD.REASON.eq(reason.slug()))
                .and(HOLD.WORKSPACE_ID.eq(workspace.value()))
                .execute();
        signals.work();
        if (lifted > 0) {
            events.publishEvent(new HoldLifted(workspace, scope, scopeId, reason));
        }
        return lifted > 0;
    }

    /** Lifts all that holds an origin, of which nothing will be sent any more. In the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(WorkspaceId workspace, long origin) {
        db.deleteFrom(HOLD)
                .where(HOLD.SCOPE.eq(HoldScope.ORIGIN.slug()))
                .and(HOLD.SCOPE_ID.eq(String.valueOf(origin)))
                .and(HOLD.WORKSPACE_ID.eq(workspace.value()))
                .returningResult(HOLD.SCOPE_ID, HOLD.REASON)
                .fetch()
                .forEach(lifted -> events.publishEvent(new HoldLifted(
                        workspace, HoldScope.ORIGIN, lifted.value1(), HoldReason.ofSlug(lifted.value2()))));
    }

    /** Lifts what the limit of a portfolio held, in all workspaces that share it. */
    @Transactional
    void liftLimits(UUID portfolio) {
        db.deleteFrom(HOLD)
                .where(HOLD.SCOPE.eq(HoldScope.ORIGIN.slug()))
                .and(HOLD.REASON.eq(HoldReason.LIMIT.slug()))
                .and(HOLD.SCOPE_ID.in(
                        db.select(ORIGIN.ID.cast(String.class)).from(ORIGIN).where(ORIGIN.PORTFOLIO_ID.eq(portfolio))))
                .returningResult(HOLD.WORKSPACE_ID, HOLD.SCOPE_ID)
                .fetch()
                .forEach(lifted -> events.publishEvent(new HoldLifted(
                        new WorkspaceId(lifted.value1()), HoldScope.ORIGIN, lifted.value2(), HoldReason.LIMIT)));
        signals.work();
    }

    /** What holds this one thing now, oldest first. */
    public List<Hold> of(WorkspaceId workspace, HoldScope scope, String scopeId) {
        return db.selectFrom(HOLD)
                .where(HOLD.SCOPE.eq(scope.slug()))
                .and(HOLD.SCOPE_ID.eq(scopeId))
                .and(HOLD.WORKSPACE_ID.eq(workspace.value()))
                .and(HOLD.UNTIL.isNull().or(HOLD.UNTIL.gt(clock.instant())))
                .orderBy(HOLD.PLACED_AT)
                .fetch(Holds::hold);
    }

    /** All that is held in a workspace now, what holds the whole installation included; oldest first. */
    public List<Hold> ofWorkspace(WorkspaceId workspace) {
        return db.selectFrom(HOLD)
                .where(HOLD.WORKSPACE_ID.eq(workspace.value()).or(HOLD.SCOPE.eq(HoldScope.INSTALLATION.slug())))
                .and(HOLD.UNTIL.isNull().or(HOLD.UNTIL.gt(clock.instant())))
                .orderBy(HOLD.PLACED_AT)
                .fetch(Holds::hold);
    }

    static Hold hold(Record row) {
        return new Hold(
                HoldScope.valueOf(row.get(HOLD.SCOPE).toUpperCase(Locale.ROOT)),
                row.get(HOLD.SCOPE_ID),
                HoldReason.ofSlug(row.get(HOLD.REASON)),
                row.get(HOLD.DETAIL),
                row.get(HOLD.PLACED_AT),
                row.get(HOLD.UNTIL));
    }
}
