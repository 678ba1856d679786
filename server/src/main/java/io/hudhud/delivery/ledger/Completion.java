package io.hudhud.delivery.ledger;

import io.hudhud.delivery.OriginCompleted;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Records that an origin is complete: nothing is left on which the system itself will act. Derived from the counters and the
 * open doubts; recorded because lists need it indexed.
 */
@Component
public class Completion {

    // Closed in the middle of freezing: those who have no row yet are still to get one, as cancelled.
    // A closed origin whose retries were queued for later is not complete any more: they are still to be cancelled.
    private static final String RECORD = """
            update origin o set completed_at = case when o.completed_at is null then ?::timestamptz end
              from origin_counter c
             where (o.workspace_id, o.id) in (select * from unnest(?::bigint[], ?::bigint[]))
               and c.workspace_id = o.workspace_id and c.origin_id = o.id
               and case when o.completed_at is not null then o.stage = 3 and c.waiting > 0
                   else o.stage >= 2
                        -- Retries of a later day are a note on a completed origin, not a reason to call it running.
                        and c.waiting - case when o.stage = 3 then 0 else c.retries end = 0
                        and c.in_doubt = (select count(*) from doubt d
                                           where d.workspace_id = o.workspace_id and d.origin_id = o.id and d.still)
                        and not exists (select from freeze_slice s
                                         where s.workspace_id = o.workspace_id and s.origin_id = o.id and not s.done)
                   end
            returning o.workspace_id, o.id, o.completed_at
            """;

    private final DSLContext db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Completion(DSLContext db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** To be called in a transaction that changed the counters of these origins, while it holds their rows. */
    public void record(Long[] workspaces, Long[] origins) {
        db.resultQuery(RECORD, clock.instant(), workspaces, origins).fetch().stream()
                .filter(row -> row.get("completed_at") != null)
                .map(row -> new OriginCompleted(
                        new WorkspaceId(row.get("workspace_id", long.class)), row.get("id", long.class)))
                .forEach(events::publishEvent);
    }
}
