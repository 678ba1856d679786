package io.hudhud.delivery;

import static io.hudhud.tables.Tables.ORIGIN;
import static io.hudhud.tables.Tables.ORIGIN_COUNTER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import io.hudhud.shared.WorkspaceId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.springframework.stereotype.Component;

/** The counters of many origins in one sum. */
@Component
public class OriginTotals {

    /** @param origins how many were added up */
    public record Totals(long origins, Counts counts) {}

    private static final List<Field<?>> KEY = List.of(ORIGIN_COUNTER.WORKSPACE_ID, ORIGIN_COUNTER.ORIGIN_ID);

    private final DSLContext db;

    OriginTotals(DSLContext db) {
        this.db = db;
    }

    /** What was sent with a template. */
    public record SentWith(long sent, long delivered, long read) {}

    /**
     * By template, for those of {@code templates} that have any: campaigns whose sending began at or after {@code campaigns},
     * and single messages of the months that began at or after {@code singles}, which is how they are counted.
     */
    public Map<UUID, SentWith> byTemplate(
            WorkspaceId workspace, Collection<UUID> templates, Instant campaigns, Instant singles) {
        var o = ORIGIN;
        var c = ORIGIN_COUNTER;
        return db.select(o.TEMPLATE_ID, sum(c.WAS_SENT), sum(c.WAS_DELIVERED), sum(c.WAS_READ))
                .from(o)
                .join(c)
                .on(c.WORKSPACE_ID.eq(o.WORKSPACE_ID), c.ORIGIN_ID.eq(o.ID))
                .where(o.WORKSPACE_ID.eq(workspace.value()), o.TEMPLATE_ID.in(templates))
                .and(o.LAUNCH_AT.ge(campaigns.isBefore(singles) ? campaigns : singles))
                .and(o.KIND.eq(OriginKind.CAMPAIGN.code())
                        .and(o.LAUNCH_AT.ge(campaigns))
                        .or(o.KIND.eq(OriginKind.API.code()).and(o.LAUNCH_AT.ge(singles))))
                .groupBy(o.TEMPLATE_ID)
                .fetchMap(
                        row -> row.value1(),
                        row -> new SentWith(
                                row.value2().longValue(),
                                row.value3().longValue(),
                                row.value4().longValue()));
    }

    /** All origins of a kind whose sending began at or after {@code from} and before {@code until}. */
    public Totals started(WorkspaceId workspace, OriginKind kind, Instant from, Instant until) {
        var columns = new ArrayList<SelectField<?>>();
        columns.add(count().cast(Long.class).as("origins"));
        Arrays.stream(ORIGIN_COUNTER.fields())
                .filter(field -> !KEY.contains(field))
                .forEach(field -> columns.add(coalesce(sum(field.coerce(Long.class)), inline(BigDecimal.ZERO))
                        .cast(Long.class)
                        .as(field)));
        return db.select(columns)
                .from(ORIGIN)
                .join(ORIGIN_COUNTER)
                .on(ORIGIN_COUNTER.WORKSPACE_ID.eq(ORIGIN.WORKSPACE_ID), ORIGIN_COUNTER.ORIGIN_ID.eq(ORIGIN.ID))
                .where(ORIGIN.WORKSPACE_ID.eq(workspace.value()), ORIGIN.KIND.eq(kind.code()))
                .and(ORIGIN.LAUNCH_AT.ge(from))
                .and(ORIGIN.LAUNCH_AT.lt(until))
                .fetchSingle(row -> new Totals(row.get("origins", long.class), ReadProgress.counts(row)));
    }
}
