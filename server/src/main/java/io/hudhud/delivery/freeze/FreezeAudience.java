package io.hudhud.delivery.freeze;

import static org.jooq.impl.DSL.val;

import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.delivery.Stage;
import io.hudhud.delivery.guard.FirstShare;
import io.hudhud.delivery.ledger.Counters;
import io.hudhud.delivery.ledger.Periods;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.origin.OriginStore;
import io.hudhud.workspace.Workspaces;
import java.time.Clock;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns an origin's audience into ledger rows and batches. Two steps, so that a crash loses nothing and a million people
 * do not delay the first message: one statement keeps the whole audience as slices of ids (one snapshot); then slice after
 * slice becomes rows, each in a transaction of its own.
 */
@Component
public class FreezeAudience {

    // The first slice is small: sending starts after it.
    private static final String SNAPSHOT = """
            insert into freeze_slice (workspace_id, origin_id, n, contact_ids)
            select {0}, {1}, n, array_agg(id)
              from (select id, case when r <= 1000 then 0 else 1 + (r - 1001) / 10000 end as n
                      from (select id, row_number() over () as r from ({2}) as audience (id)) numbered) sliced
             group by n
            """;

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final OriginStore origins;
    private final FreezeSlice slices;
    private final FirstShare firstShare;
    private final QueueDueTimes dueTimes;
    private final Counters counters;
    private final Periods periods;
    private final Workspaces workspaces;
    private final Sources sources;
    private final Holds holds;
    private final Clock clock;

    FreezeAudience(
            DSLContext db,
            TransactionTemplate transaction,
            OriginStore origins,
            FreezeSlice slices,
            FirstShare firstShare,
            QueueDueTimes dueTimes,
            Counters counters,
            Periods periods,
            Workspaces workspaces,
            Sources sources,
            Holds holds,
            Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.origins = origins;
        this.slices = slices;
        this.firstShare = firstShare;
        this.dueTimes = dueTimes;
        this.counters = counters;
        this.periods = periods;
        this.workspaces = workspaces;
        this.sources = sources;
        this.holds = holds;
        this.clock = clock;
    }

    /**
     * Takes the next step of freezing {@code origin}.
     *
     * @return whether there is another
     */
    public boolean step(Origin origin) {
        boolean more = Boolean.TRUE.equals(transaction.execute(status -> origins.lock(origin.workspace(), origin.id())
                .map(locked -> switch (locked.stage()) {
                    case SCHEDULED -> {
                        snapshot(locked);
                        yield true;
                    }
                    case FREEZING -> nextSlice(locked);
                    case FROZEN, CLOSED -> false;
                })
                .orElse(false)));
        if (more) {
            periods.analyzeWhenNew(origin.period());
        }
        return more;
    }

    private void snapshot(Origin origin) {
        var source = sources.of(origin.kind());
        var audience = source.audience(origin.workspace(), origin.externalId());
        db.execute(SNAPSHOT, val(origin.workspace().value()), val(origin.id()), audience);
        source.objection(origin.workspace(), origin.externalId())
                .ifPresent(detail -> holds.place(
                        origin.workspace(),
                        HoldScope.ORIGIN,
                        String.valueOf(origin.id()),
                        HoldReason.AUDIENCE_GREW,
                        detail));
        origins.snapshotTaken(origin);
    }

    private boolean nextSlice(Origin origin) {
        var workspace = workspaces.find(origin.workspace());
        var due = new DueTimes(origin, workspace);
        boolean guarded = firstShare.isGuarded(origin);
        var written = slices.next(origin, workspace.zone(), due, guarded);
        if (written.isEmpty()) {
            if (guarded) {
                firstShare.let(origin);
                dueTimes.set(origin, workspace.zone(), due);
            }
            origins.advance(origin, Stage.FROZEN, clock.instant());
        }
        counters.addNew(origin.workspace(), origin.id(), written.orElseGet(Map::of));
        return written.isPresent();
    }
}
