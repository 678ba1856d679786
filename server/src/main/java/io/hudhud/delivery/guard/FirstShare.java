package io.hudhud.delivery.guard;

import io.hudhud.delivery.GuardPhase;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.sender.Senders;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Keeps the messages of a guarded origin at the gate, and lets a first share of them go. What waits at the gate are batches
 * that are marked as gated and have no due time, which the database holds together: whatever moves due times cannot open it.
 */
@Component
public class FirstShare {

    private static final String WAITING = """
            select coalesce(sum(cardinality(ids)), 0) from dispatch_batch where workspace_id = ? and origin_id = ? and gated
            """;

    // Of the messages in the order of the queue, each is taken at which the share rises by one: exactly so many,
    // evenly over the whole audience (and so over its zones, countries and lists), and the same ones whoever does it.
    private static final String LET = """
            with numbered as materialized (
                select b.id as batch, b.zone, u.id, row_number() over (order by b.id, u.nth) as g
                  from dispatch_batch b cross join lateral unnest(b.ids) with ordinality as u (id, nth)
                 where b.workspace_id = ? and b.origin_id = ? and b.gated),
            chosen as (
                select zone, id, g, row_number() over (partition by zone order by g) - 1 as nth
                  from numbered where g * ? / ? > (g - 1) * ? / ?),
            queued as (
                insert into dispatch_batch (workspace_id, origin_id, period, sender_id, lane, zone, due_at, ids, attempts)
                select ?, ?, ?, ?, ?, zone, 'infinity', array_agg(id order by g),
                       array_fill(1::smallint, array[count(*)::int])
                  from chosen group by zone, nth / 500),
            rest as (
                select batch, array_agg(id order by g) as ids
                  from numbered where g * ? / ? = (g - 1) * ? / ? group by batch),
            kept as (
                update dispatch_batch b
                   set ids = r.ids, attempts = array_fill(1::smallint, array[cardinality(r.ids)])
                  from rest r where b.id = r.batch)
            delete from dispatch_batch b
             where b.workspace_id = ? and b.origin_id = ? and b.gated
               and not exists (select from rest r where r.batch = b.id)
            """;

    private static final String OPEN =
            "update dispatch_batch set gated = false where workspace_id = ? and origin_id = ? and gated";

    private final DSLContext db;
    private final GuardStore guards;
    private final Senders senders;

    FirstShare(DSLContext db, GuardStore guards, Senders senders) {
        this.db = db;
        this.guards = guards;
        this.senders = senders;
    }

    /** Whether what is queued of an origin that is being frozen waits at the gate. */
    public boolean isGuarded(Origin origin) {
        return guards.find(origin).isPresent();
    }

    /**
     * The whole audience is at the gate: the first share goes, in the caller's transaction. It has no due times yet. A share
     * that is everybody opens the gate.
     */
    public void let(Origin origin) {
        guards.find(origin)
                .filter(guarded -> guarded.phase() == GuardPhase.PENDING)
                .ifPresent(guarded -> {
                    long all = waiting(origin);
                    long share = guarded.guard().share(all);
                    if (share == all) {
                        open(origin);
                        guards.decided(origin, GuardPhase.OPEN, null);
                    } else {
                        let(origin, share, all);
                        guards.begin(origin, share, all - share, senders.quality(origin.workspace(), origin.sender()));
                    }
                });
    }

    /** Everybody may leave; they have no due times yet. */
    void open(Origin origin) {
        db.execute(OPEN, origin.workspace().value(), origin.id());
    }

    private long waiting(Origin origin) {
        return db.resultQuery(WAITING, origin.workspace().value(), origin.id())
                .fetchSingle(row -> row.get(0, long.class));
    }

    private void let(Origin origin, long share, long all) {
        long workspace = origin.workspace().value();
        db.execute(
                LET,
                workspace,
                origin.id(),
                share,
                all,
                share,
                all,
                workspace,
                origin.id(),
                origin.period(),
                origin.sender(),
                origin.lane().code(),
                share,
                all,
                share,
                all,
                workspace,
                origin.id());
    }
}
