package io.hudhud.delivery.freeze;

import io.hudhud.delivery.origin.Origin;
import io.hudhud.workspace.Workspaces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives batches that may leave and have no due time yet theirs: per zone, since that is what it depends on. */
@Component
public class QueueDueTimes {

    private static final String ZONES = """
            select distinct zone from dispatch_batch
             where workspace_id = ? and origin_id = ? and due_at = 'infinity' and not gated
            """;

    private static final String DUE = """
            update dispatch_batch set due_at = ?::timestamptz
             where workspace_id = ? and origin_id = ? and due_at = 'infinity' and not gated and zone is not distinct from ?
            """;

    private final DSLContext db;
    private final Workspaces workspaces;
    private final Clock clock;

    QueueDueTimes(DSLContext db, Workspaces workspaces, Clock clock) {
        this.db = db;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    public void set(Origin origin) {
        var workspace = workspaces.find(origin.workspace());
        set(origin, workspace.zone(), new DueTimes(origin, workspace));
    }

    void set(Origin origin, ZoneId home, DueTimes due) {
        Instant now = clock.instant();
        long workspace = origin.workspace().value();
        for (@Nullable
        String zone : db.resultQuery(ZONES, workspace, origin.id()).fetch("zone", String.class)) {
            Instant at = due.of(zone == null ? home : ZoneId.of(zone), now);
            db.execute(DUE, at, workspace, origin.id(), zone);
        }
    }
}
