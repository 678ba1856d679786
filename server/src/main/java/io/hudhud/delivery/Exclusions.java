package io.hudhud.delivery;

import io.hudhud.delivery.freeze.FreezeRules;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import java.util.EnumMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Who of an audience would be skipped, and why, if it were frozen now: the same rules as the freeze. */
@Component
public class Exclusions {

    private static final String COUNT = """
            select %s as reason, count(*) as n
              from ({0}) as audience (id) left join contact c on c.workspace_id = {1} and c.id = audience.id
             group by 1
            """;

    private static final String ALLOWED = """
            select c.id from ({0}) as audience (id) join contact c on c.workspace_id = {1} and c.id = audience.id
             where %s is null
            """;

    private final DSLContext db;

    Exclusions(DSLContext db) {
        this.db = db;
    }

    /** How many people each rule excludes; the first that holds counts. */
    public Map<Reason, Long> count(WorkspaceId workspace, Select<Record1<Long>> audience, Purpose purpose) {
        var counts = new EnumMap<Reason, Long>(Reason.class);
        db.resultQuery(COUNT.formatted(FreezeRules.asCase(purpose)), audience, DSL.val(workspace.value()))
                .fetch()
                .forEach(row -> {
                    Short reason = row.get("reason", Short.class);
                    if (reason != null) {
                        counts.put(Reason.ofCode(reason), row.get("n", long.class));
                    }
                });
        return counts;
    }

    /** The ids that no rule excludes. */
    public Select<Record1<Long>> allowed(WorkspaceId workspace, Select<Record1<Long>> audience, Purpose purpose) {
        var allowed = DSL.table(
                "(" + ALLOWED.formatted(FreezeRules.asCase(purpose)) + ")", audience, DSL.val(workspace.value()));
        return DSL.select(DSL.field("id", Long.class)).from(allowed.as("allowed"));
    }
}
