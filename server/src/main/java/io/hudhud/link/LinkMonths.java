package io.hudhud.link;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The partitions of {@code link}, one per month in which links were made. */
@Component
class LinkMonths {

    private static final long LOCK = 0x6875646875640009L;

    private final DSLContext db;
    private final TransactionTemplate alone;
    private final Set<Integer> known = ConcurrentHashMap.newKeySet();

    LinkMonths(DSLContext db, PlatformTransactionManager transactions) {
        this.db = db;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Makes the partition of {@code month}, unless it is there. In a transaction of its own: the caller's may be rolled back, and
     * nobody else should wait for it. Once a month and node.
     */
    void ensure(int month) {
        if (known.contains(month)) {
            return;
        }
        alone.executeWithoutResult(status -> {
            db.execute("select pg_advisory_xact_lock(?)", LOCK);
            db.execute(
                    "create table if not exists link_%d partition of link for values from (%d) to (%d) with (fillfactor = 80)"
                            .formatted(month, month, month + 1));
        });
        known.add(month);
    }
}
