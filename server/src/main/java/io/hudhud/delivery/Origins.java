package io.hudhud.delivery;

import static io.hudhud.tables.Tables.ORIGIN_COUNTER;
import static io.hudhud.tables.Tables.ORIGIN_REASON;
import static io.hudhud.tables.Tables.ORIGIN_VARIANT;

import io.hudhud.delivery.guard.GuardStore;
import io.hudhud.delivery.ledger.Periods;
import io.hudhud.delivery.origin.CloseOrigin;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.origin.OriginStore;
import io.hudhud.delivery.signal.Signals;
import io.hudhud.sender.Senders;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Workspaces;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, closes and reports on what messages come from. */
@Component
public class Origins {

    private final DSLContext db;
    private final OriginStore origins;
    private final CloseOrigin close;
    private final ReadProgress readProgress;
    private final Holds holds;
    private final GuardStore guards;
    private final Periods periods;
    private final Senders senders;
    private final Workspaces workspaces;
    private final Signals signals;
    private final Clock clock;

    Origins(
            DSLContext db,
            OriginStore origins,
            CloseOrigin close,
            ReadProgress readProgress,
            Holds holds,
            GuardStore guards,
            Periods periods,
            Senders senders,
            Workspaces workspaces,
            Signals signals,
            Clock clock) {
        this.db = db;
        this.origins = origins;
        this.close = close;
        this.readProgress = readProgress;
        this.holds = holds;
        this.guards = guards;
        this.periods = periods;
        this.senders = senders;
        this.workspaces = workspaces;
        this.signals = signals;
        this.clock = clock;
    }

    /**
     * Opens an origin, in the caller's transaction; its audience is frozen and sending starts when its launch is due.
     * Opened again for the same thing it is the same origin.
     *
     * @return its id
     * @throws java.util.NoSuchElementException when the workspace has no such active sender
     */
    @Transactional
    public long open(WorkspaceId workspace, NewOrigin origin) {
        return open(
                workspace,
                origin,
                origin.localTime()
                        ? OriginStore.earliestLocal(
                                origin.launchAt(), workspaces.find(workspace).zone())
                        : origin.launchAt());
    }

    /**
     * The same with an audience that is frozen at {@code freezeAt}, before its messages are due.
     *
     * @throws java.util.NoSuchElementException when the workspace has no such active sender
     */
    @Transactional
    public long open(WorkspaceId workspace, NewOrigin origin, Instant freezeAt) {
        int period = Periods.of(origin.launchAt());
        periods.ensure(period);
        long id = origins.insert(
                workspace, origin, period, portfolio(workspace, origin.sender()), freezeAt, Stage.SCHEDULED);
        if (origin.guard() != null) {
            guards.add(workspace, id, origin.guard());
        }
        signals.work();
        return id;
    }

    /** This month's origin of something that never ends and has no audience: its messages come one by one. */
    long openMonth(WorkspaceId workspace, NewOrigin origin) {
        int period = Periods.of(clock.instant());
        periods.ensure(period);
        return origins.insert(
                workspace, origin, period, portfolio(workspace, origin.sender()), origin.launchAt(), Stage.FROZEN);
    }

    /** Stops an origin for good: what waits is cancelled, what has left runs its course. Repeat-safe. */
    @Transactional
    public void close(WorkspaceId workspace, long origin) {
        close.close(workspace, origin);
        signals.held(HoldScope.ORIGIN, String.valueOf(origin));
    }

    /**
     * Changes the own rate and the cost cap of an origin, within a second. The hold at its old cap is lifted when the new one
     * leaves room. What an origin without a cap has cost is not counted: do not give it one.
     *
     * @see NewOrigin
     */
    @Transactional
    public void limit(WorkspaceId workspace, long id, @Nullable Integer perSecond, @Nullable Long costCapMicros) {
        // Locked, so that a pump that met the old cap does not hold the origin after this (pump.HoldOrigin).
        var origin = origins.lock(workspace, id).orElseThrow();
        origins.limit(origin, perSecond, costCapMicros);
        if (costCapMicros == null || spentMicros(origin) < costCapMicros) {
            holds.lift(workspace, HoldScope.ORIGIN, String.valueOf(id), HoldReason.COST_CAP);
        }
    }

    private long spentMicros(Origin origin) {
        return db.select(ORIGIN_COUNTER.SPENT_MICROS)
                .from(ORIGIN_COUNTER)
                .where(ORIGIN_COUNTER.WORKSPACE_ID.eq(origin.workspace().value()))
                .and(ORIGIN_COUNTER.ORIGIN_ID.eq(origin.id()))
                .fetchSingle(row -> row.get(ORIGIN_COUNTER.SPENT_MICROS));
    }

    /**
     * A person says that a late launch still makes sense: it starts now.
     *
     * @return whether it was held for being late; if not, nothing changes
     */
    @Transactional
    public boolean launchLate(WorkspaceId workspace, long origin) {
        boolean wasLate = holds.lift(workspace, HoldScope.ORIGIN, String.valueOf(origin), HoldReason.LATE_LAUNCH);
        if (wasLate) {
            origins.freezeNow(workspace, origin);
        }
        return wasLate;
    }

    /**
     * A person says that a guarded start goes on, whether it was held or is still being watched: the rest leaves within a second.
     *
     * @return whether it was guarded and the rest waited; if not, nothing changes
     */
    @Transactional
    public boolean goOn(WorkspaceId workspace, long id) {
        var origin = origins.lock(workspace, id).orElseThrow();
        boolean held = holds.lift(workspace, HoldScope.ORIGIN, String.valueOf(origin.id()), HoldReason.GUARD);
        return guards.release(workspace, origin.id()) || held;
    }

    /** Where these origins stand, by id; unknown ones are absent. */
    public Map<Long, OriginProgress> progress(WorkspaceId workspace, Collection<Long> ids) {
        return readProgress.of(workspace, ids);
    }

    /** The figures by reason and by WhatsApp's error code. */
    public List<ReasonCount> reasons(WorkspaceId workspace, long origin) {
        return db.selectFrom(ORIGIN_REASON)
                .where(ORIGIN_REASON.WORKSPACE_ID.eq(workspace.value()))
                .and(ORIGIN_REASON.ORIGIN_ID.eq(origin))
                .and(ORIGIN_REASON.N.gt(0L))
                .orderBy(ORIGIN_REASON.N.desc(), ORIGIN_REASON.STATE, ORIGIN_REASON.REASON, ORIGIN_REASON.ERROR_CODE)
                .fetch(row -> new ReasonCount(
                        MessageState.ofCode(row.get(ORIGIN_REASON.STATE)),
                        Reason.ofCode(row.get(ORIGIN_REASON.REASON)),
                        row.get(ORIGIN_REASON.ERROR_CODE) == 0 ? null : row.get(ORIGIN_REASON.ERROR_CODE),
                        row.get(ORIGIN_REASON.N)));
    }

    /** How many messages WhatsApp accepted in each variant, by what the source calls it; all of them together are the accepted. */
    public Map<String, Long> variants(WorkspaceId workspace, long origin) {
        return db.select(ORIGIN_VARIANT.VARIANT, ORIGIN_VARIANT.ACCEPTED)
                .from(ORIGIN_VARIANT)
                .where(ORIGIN_VARIANT.WORKSPACE_ID.eq(workspace.value()))
                .and(ORIGIN_VARIANT.ORIGIN_ID.eq(origin))
                .orderBy(ORIGIN_VARIANT.VARIANT)
                .fetchMap(ORIGIN_VARIANT.VARIANT, ORIGIN_VARIANT.ACCEPTED);
    }

    private UUID portfolio(WorkspaceId workspace, UUID sender) {
        return senders.route(workspace, sender).orElseThrow().portfolio();
    }
}
