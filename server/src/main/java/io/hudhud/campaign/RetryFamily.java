package io.hudhud.campaign;

import io.hudhud.audience.AudienceDefinition;
import io.hudhud.audience.People;
import io.hudhud.shared.WorkspaceId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * A campaign and all that try its failed messages again are one to the people who get them: whom one of them has reached, the
 * others leave out. Asked when an audience is read, so that it holds for retries that were made later, too.
 */
@Component
class RetryFamily {

    /** Beyond it somebody should look at the number or the template instead. */
    static final int MOST = 50;

    private static final String ROOT = """
            with recursive root (id, retry_of) as (
                select id, retry_of from campaign where workspace_id = ? and id = ?
                union
                select c.id, c.retry_of from campaign c join root r on c.id = r.retry_of where c.workspace_id = ?
            )""";

    private static final String OTHERS = ROOT + """
            , family (id) as (
                select id from root
                union
                select c.id from campaign c join family f on c.retry_of = f.id where c.workspace_id = ?
            )
            select c.id from campaign c join family f on f.id = c.id
             where c.workspace_id = ? and c.id <> ? and c.origin_id is not null
            """;

    // The first statement of those that choose people: under read committed the next one sees what the one before it
    // chose.
    private static final String CHOOSE_ALONE = ROOT + """
            select pg_advisory_xact_lock(hashtextextended(id::text, 0)) from root where retry_of is null
            """;

    private final DSLContext db;

    RetryFamily(DSLContext db) {
        this.db = db;
    }

    /** The audience without those whom another campaign of the family has reached, may have, or still will. */
    AudienceDefinition unreached(WorkspaceId workspace, UUID campaign, AudienceDefinition audience) {
        var others = others(workspace, campaign);
        return others.isEmpty() ? audience : audience.minus(new People.Reached(others));
    }

    /** Until the caller's transaction ends no other campaign of the family chooses its people. */
    void chooseAlone(WorkspaceId workspace, UUID campaign) {
        db.execute(CHOOSE_ALONE, workspace.value(), campaign, workspace.value());
    }

    /** The launched campaigns of the family, without this one. */
    List<UUID> others(WorkspaceId workspace, UUID campaign) {
        long ws = workspace.value();
        return db.resultQuery(OTHERS, ws, campaign, ws, ws, ws, campaign).fetch("id", UUID.class);
    }
}
