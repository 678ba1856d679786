package io.hudhud.delivery.pump;

import io.hudhud.database.NodeIdentity;
import io.hudhud.delivery.DeliveryProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * One owner per portfolio at a time. Lease times are the database's: the only clock that all nodes share. Who takes over
 * waits out the old lease, unless the old owner is known to be dead: it was this very node, alone with its database.
 */
@Component
class PortfolioLeases {

    private static final String ACQUIRE = """
            insert into portfolio_lease as l (portfolio_id, node, token, until)
            values (?, ?, ?, clock_timestamp() + ? * interval '1 millisecond')
                on conflict (portfolio_id) do update
                   set node = excluded.node, token = excluded.token, until = excluded.until
                 where l.until < clock_timestamp() or (? and l.node = excluded.node)
            """;

    private static final String RENEW = """
            update portfolio_lease set until = clock_timestamp() + ? * interval '1 millisecond'
             where portfolio_id = ? and token = ? and until > clock_timestamp()
            """;

    private static final String HOLDS = """
            select 1 from portfolio_lease where portfolio_id = ? and token = ? and until > clock_timestamp() for share
            """;

    private final DSLContext db;
    private final NodeIdentity node;
    private final Duration length;
    private final Clock clock;

    PortfolioLeases(DSLContext db, NodeIdentity node, DeliveryProperties settings, Clock clock) {
        this.db = db;
        this.node = node;
        this.length = settings.lease();
        this.clock = clock;
    }

    Optional<Lease> acquire(UUID portfolio) {
        var token = UUID.randomUUID();
        var lease = from(portfolio, token);
        int taken = db.execute(ACQUIRE, portfolio, node.name(), token, length.toMillis(), node.soleOwner());
        return taken == 1 ? Optional.of(lease) : Optional.empty();
    }

    /** The lease with a later end; nothing when it was lost. */
    Optional<Lease> renew(Lease lease) {
        var renewed = from(lease.portfolio(), lease.token());
        int kept = db.execute(RENEW, length.toMillis(), lease.portfolio(), lease.token());
        return kept == 1 ? Optional.of(renewed) : Optional.empty();
    }

    /** Whether the lease still holds; it cannot be taken over before the caller's transaction ends. */
    boolean holds(Lease lease) {
        return db.fetchOptional(HOLDS, lease.portfolio(), lease.token()).isPresent();
    }

    /** Lets another node take over at once. */
    void release(Lease lease) {
        db.execute(
                "delete from portfolio_lease where portfolio_id = ? and token = ?", lease.portfolio(), lease.token());
    }

    /** Measured from before the question is asked, so that our idea of the end is never later than the database's. */
    private Lease from(UUID portfolio, UUID token) {
        return new Lease(
                portfolio,
                token,
                System.nanoTime() + length.toNanos(),
                clock.instant().plus(length));
    }
}
