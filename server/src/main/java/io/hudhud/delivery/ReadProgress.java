package io.hudhud.delivery;

import static io.hudhud.tables.Tables.ORIGIN;
import static io.hudhud.tables.Tables.ORIGIN_COUNTER;
import static io.hudhud.tables.Tables.ORIGIN_GUARD;

import io.hudhud.delivery.guard.GuardStore;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.origin.OriginStore;
import io.hudhud.shared.WorkspaceId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Reads how far origins are: two statements, however many they are. */
@Component
class ReadProgress {

    private final DSLContext db;
    private final GuardStore guards;
    private final FindHolds findHolds;

    ReadProgress(DSLContext db, GuardStore guards, FindHolds findHolds) {
        this.db = db;
        this.guards = guards;
        this.findHolds = findHolds;
    }

    /** By id; unknown ones are absent. */
    Map<Long, OriginProgress> of(WorkspaceId workspace, Collection<Long> ids) {
        var progress = new HashMap<Long, OriginProgress>();
        where(ORIGIN.WORKSPACE_ID.eq(workspace.value()).and(ORIGIN.ID.in(ids)), Integer.MAX_VALUE)
                .forEach((address, found) -> progress.put(address.origin(), found));
        return progress;
    }

    /** The newest {@code most} of those that {@code which} says of {@code origin}. */
    Map<OriginAddress, OriginProgress> where(Condition which, int most) {
        var rows = db.select(ORIGIN.fields())
                .select(ORIGIN_COUNTER.fields())
                .select(ORIGIN_GUARD.fields())
                .from(ORIGIN)
                .join(ORIGIN_COUNTER)
                .on(ORIGIN_COUNTER.WORKSPACE_ID.eq(ORIGIN.WORKSPACE_ID), ORIGIN_COUNTER.ORIGIN_ID.eq(ORIGIN.ID))
                .leftJoin(ORIGIN_GUARD)
                .on(ORIGIN_GUARD.WORKSPACE_ID.eq(ORIGIN.WORKSPACE_ID), ORIGIN_GUARD.ORIGIN_ID.eq(ORIGIN.ID))
                .where(which)
                .orderBy(ORIGIN.ID.desc())
                .limit(most)
                .fetch();
        var holds = findHolds.of(rows.map(OriginStore::origin));
        var progress = new HashMap<OriginAddress, OriginProgress>();
        for (Record row : rows) {
            var origin = OriginStore.origin(row);
            progress.put(
                    new OriginAddress(origin.workspace(), origin.id()),
                    progress(origin, row, holds.getOrDefault(origin.id(), List.of())));
        }
        return progress;
    }

    private OriginProgress progress(Origin origin, Record row, List<Hold> holds) {
        var counts = counts(row);
        return new OriginProgress(
                origin.id(),
                origin.externalId(),
                origin.sender(),
                origin.perSecond(),
                origin.stage(),
                origin.launchAt(),
                origin.frozenAt(),
                origin.completedAt(),
                counts,
                row.get(ORIGIN_GUARD.ORIGIN_ID) == null ? null : guard(guards.guarded(row), counts),
                holds);
    }

    private static GuardProgress guard(GuardStore.Guarded guarded, Counts counts) {
        return new GuardProgress(
                guarded.guard(),
                guarded.phase(),
                guarded.phase() == GuardPhase.PENDING ? null : guarded.share(),
                guarded.leftAt(),
                guarded.decidedAt(),
                guarded.decidedBy() == null ? GuardFigures.of(counts, guarded.optedOut()) : guarded.decidedBy());
    }

    static Counts counts(Record row) {
        var states = new EnumMap<MessageState, Long>(MessageState.class);
        for (var state : MessageState.values()) {
            states.put(state, row.get(state.name().toLowerCase(Locale.ROOT), long.class));
        }
        return new Counts(
                states,
                row.get(ORIGIN_COUNTER.HELD),
                new Counts.Milestones(
                        row.get(ORIGIN_COUNTER.WAS_ACCEPTED),
                        row.get(ORIGIN_COUNTER.WAS_SENT),
                        row.get(ORIGIN_COUNTER.WAS_DELIVERED),
                        row.get(ORIGIN_COUNTER.WAS_READ),
                        row.get(ORIGIN_COUNTER.WAS_REPLIED),
                        row.get(ORIGIN_COUNTER.TRACKED) == 0 ? null : row.get(ORIGIN_COUNTER.WAS_CLICKED)),
                row.get(ORIGIN_COUNTER.RETRIES),
                row.get(ORIGIN_COUNTER.COST_MICROS),
                row.get(ORIGIN_COUNTER.UNPRICED));
    }
}
