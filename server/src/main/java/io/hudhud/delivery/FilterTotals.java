package io.hudhud.delivery;

import static io.hudhud.tables.Tables.ORIGIN_REASON;

import io.hudhud.shared.WorkspaceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many messages match a filter, from the exact counters: the ledger itself is never counted. */
@Component
class FilterTotals {

    private final DSLContext db;
    private final ReadProgress progress;

    FilterTotals(DSLContext db, ReadProgress progress) {
        this.db = db;
        this.progress = progress;
    }

    /** @param exact absent where no counter speaks of just this; there are never more than {@code atMost} */
    record Total(@Nullable Long exact, long atMost) {}

    Total of(WorkspaceId workspace, long origin, MessageFilter filter) {
        var found = progress.of(workspace, List.of(origin)).get(origin);
        if (found == null) {
            return new Total(0L, 0);
        }
        var counts = found.counts();
        List<Long> parts = new ArrayList<>();
        if (!filter.reasons().isEmpty() || !filter.errorCodes().isEmpty()) {
            parts.add(withReason(workspace, origin, filter));
        } else if (!filter.states().isEmpty()) {
            parts.add(filter.states().stream().mapToLong(counts::of).sum());
        }
        if (filter.reached() != null) {
            parts.add(counts.milestones().of(filter.reached()));
        }
        if (filter.held()) {
            parts.add(counts.held());
        }
        if (filter.retrying()) {
            parts.add(counts.retries());
        }
        if (parts.isEmpty()) {
            return new Total(counts.targeted(), counts.targeted());
        }
        long least = Collections.min(parts);
        return new Total(parts.size() == 1 || least == 0 ? least : null, least);
    }

    private long withReason(WorkspaceId workspace, long origin, MessageFilter filter) {
        Condition which = DSL.noCondition();
        if (!filter.states().isEmpty()) {
            which = which.and(ORIGIN_REASON.STATE.in(
                    filter.states().stream().map(MessageState::code).toList()));
        }
        if (!filter.reasons().isEmpty()) {
            which = which.and(ORIGIN_REASON.REASON.in(
                    filter.reasons().stream().map(Reason::code).toList()));
        }
        if (!filter.errorCodes().isEmpty()) {
            which = which.and(ORIGIN_REASON.ERROR_CODE.in(filter.errorCodes()));
        }
        var sum = DSL.coalesce(DSL.sum(ORIGIN_REASON.N), 0).cast(Long.class);
        return db.select(sum)
                .from(ORIGIN_REASON)
                .where(ORIGIN_REASON.WORKSPACE_ID.eq(workspace.value()))
                .and(ORIGIN_REASON.ORIGIN_ID.eq(origin))
                .and(which)
                .fetchSingle(row -> row.get(0, long.class));
    }
}
