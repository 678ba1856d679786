package io.hudhud.delivery.ledger;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Records that an origin is complete: nothing is left on which the system itself will act. Derived from the counters and the
 * open doubts; recorded because lists need it indexed.
 */
@Component
public class Completion {

    private static final String RECORD = """
            update origin o set completed_at = ?::timestamptz
              from origin_counter c
             where (o.workspace_id, o.id) in (select * from unnest(?::bigint[], ?::bigint[]))
               and c.workspace_id = o.workspace_id and c.origin_id = o.id
               and o.stage >= 2 and o.completed_at is null
               -- Retries of a later day are a note on a completed origin, not a reason to call it running.
               and c.waiting - c.retries = 0
               and c.in_doubt = (select count(*) from doubt d
                                  where d.workspace_id = o.workspace_id and d.origin_id = o.id and d.still)
            """;

    private final DSLContext db;
    private final Clock clock;

    Completion(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** To be called in a transaction that changed the counters of these origins, while it holds their rows. */
    public void record(Long[] workspaces, Long[] origins) {
        db.execute(RECORD, clock.instant(), workspaces, origins);
    }
}
