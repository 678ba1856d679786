package io.hudhud.delivery.ledger;

import static io.hudhud.tables.Tables.MONTH_CAP;
import static io.hudhud.tables.Tables.MONTH_SPEND;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Workspaces;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What each workspace has started to spend in each month: one row that every intent adds to, and that what did not leave is
 * taken back from. Its row is locked before those of counters, by everybody, and late in the transaction.
 */
@Component
public class MonthSpend {

    private static final String ADD = """
            update month_spend set spent_micros = spent_micros + ?
             where workspace_id = ? and month = ? and spent_micros + ? <= ?
            """;

    private static final String BEGIN =
            "insert into month_spend (workspace_id, month, spent_micros) values (?, ?, 0) on conflict do nothing";

    private static final String TAKE_BACK =
            "update month_spend set spent_micros = spent_micros - ? where workspace_id = ? and month = ?";

    /** A zone is asked for with every intent and hardly ever changes. */
    private static final Duration MEMORY = Duration.ofSeconds(10);

    private record Known(ZoneId zone, long since) {}

    private final DSLContext db;
    private final Workspaces workspaces;
    private final ConcurrentHashMap<WorkspaceId, Known> zones = new ConcurrentHashMap<>();

    MonthSpend(DSLContext db, Workspaces workspaces) {
        this.db = db;
        this.workspaces = workspaces;
    }

    /** The cap of every month of the workspace, in millionths of a US dollar; absent without one. */
    public @Nullable Long cap(WorkspaceId workspace) {
        return db.select(MONTH_CAP.CAP_MICROS)
                .from(MONTH_CAP)
                .where(MONTH_CAP.WORKSPACE_ID.eq(workspace.value()))
                .fetchOne(MONTH_CAP.CAP_MICROS);
    }

    public long spent(WorkspaceId workspace, YearMonth month) {
        return db.select(MONTH_SPEND.SPENT_MICROS)
                .from(MONTH_SPEND)
                .where(MONTH_SPEND.WORKSPACE_ID.eq(workspace.value()))
                .and(MONTH_SPEND.MONTH.eq(Periods.code(month)))
                .fetchOptional(MONTH_SPEND.SPENT_MICROS)
                .orElse(0L);
    }

    /** Adds to what the month of {@code now} has spent; false when that would exceed {@code cap}. */
    public boolean add(WorkspaceId workspace, Instant now, long micros, @Nullable Long cap) {
        if (micros == 0) {
            return true;
        }
        int month = Periods.code(monthOf(workspace, now));
        long most = cap == null ? Long.MAX_VALUE : cap;
        if (db.execute(ADD, micros, workspace.value(), month, micros, most) == 1) {
            return true;
        }
        // Either the cap is reached, or the month has no row yet; perhaps somebody else has just begun it.
        db.execute(BEGIN, workspace.value(), month);
        return db.execute(ADD, micros, workspace.value(), month, micros, most) == 1;
    }

    /** Takes back what was added for messages that did not leave. */
    void takeBack(WorkspaceId workspace, YearMonth month, long micros) {
        db.execute(TAKE_BACK, micros, workspace.value(), Periods.code(month));
    }

    /** The calendar month of {@code at} where the workspace is. */
    public YearMonth monthOf(WorkspaceId workspace, Instant at) {
        return YearMonth.from(at.atZone(zone(workspace)));
    }

    public ZoneId zone(WorkspaceId workspace) {
        long now = System.nanoTime();
        var known = zones.get(workspace);
        if (known == null || now - known.since() > MEMORY.toNanos()) {
            known = new Known(workspaces.find(workspace).zone(), now);
            zones.put(workspace, known);
        }
        return known.zone();
    }
}
