package io.hudhud.delivery.pump;

import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Deletes who no longer counts towards a portfolio's limit, and windows that closed, in short steps. */
@Component
public class ForgetReach {

    private static final int STEP = 10_000;

    // The rows are few pages and short-lived: scanning them costs less than an index that every intent
    // would have to write.
    private static final List<String> DELETES = List.of("""
            delete from portfolio_reach where ctid = any (array(
                select ctid from portfolio_reach where since < ?::timestamptz - interval '24 hours' limit ?))
            """, """
            delete from service_window where ctid = any (array(
                select ctid from service_window where open_until < ?::timestamptz limit ?))
            """);

    private final DSLContext db;
    private final Clock clock;

    ForgetReach(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void run() {
        for (String delete : DELETES) {
            int deleted;
            do {
                deleted = db.execute(delete, clock.instant(), STEP);
            } while (deleted == STEP);
        }
    }
}
