package io.hudhud.link;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The partitions of {@code link}, one per month in which links were made. They are made ahead, at the start and every now and
 * then, so that no message that is about to leave waits for one.
 */
@Component
class LinkMonths implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LinkMonths.class);
    private static final long LOCK = 0x6875646875640009L;

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<Integer> known = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    LinkMonths(DSLContext db, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes the partitions of this month and the next. */
    void ahead() {
        Instant now = clock.instant();
        ensure(LinkTokens.month(now));
        ensure(LinkTokens.month(now.atZone(ZoneOffset.UTC).plusMonths(1).toInstant()));
    }

    /**
     * Makes the partition of {@code month}, unless it is there; outside of any transaction. It is made beside {@code link} and
     * attached, which lets everybody go on reading and writing.
     *
     * @throws DataAccessException when somebody kept it from being attached for two seconds
     */
    void ensure(int month) {
        if (known.contains(month)) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            db.execute("set local lock_timeout = '2s'");
            db.execute("select pg_advisory_xact_lock(?)", LOCK);
            String name = "link_" + month;
            if (db.fetchOptional("select 1 where to_regclass(?) is not null", name)
                    .isEmpty()) {
                db.execute("create table %s (like link including all) with (fillfactor = 80)".formatted(name));
                db.execute("alter table link attach partition %s for values from (%d) to (%d)"
                        .formatted(name, month, month + 1));
            }
        });
        known.add(month);
    }

    @Override
    public void start() {
        running = true;
        try {
            ahead();
        } catch (DataAccessException e) {
            LOG.warn("the months of links could not be made now: they are tried again within the hour");
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before whatever sends. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
