package io.hudhud.delivery;

import static io.hudhud.tables.Tables.MONTH_CAP;

import io.hudhud.delivery.ledger.MonthSpend;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a workspace may spend in a calendar month of its own time zone, over all that it sends. Marketing is held at the cap
 * until the month ends; what people asked for goes on and counts.
 */
@Component
public class MonthBudget {

    /**
     * Where a month stands.
     *
     * @param spentMicros list prices of all that was started, in millionths of a US dollar; what did not leave is taken back
     * @param capMicros absent without a budget
     */
    public record Month(
            YearMonth month,
            Instant from,
            Instant until,
            long spentMicros,
            @Nullable Long capMicros) {

        /** Of the budget, 1 is all; absent without one. */
        public @Nullable Double share() {
            return capMicros == null ? null : spentMicros / (double) capMicros;
        }

        /** Whether so much is spent that people are told before marketing is held. */
        public boolean isNearlySpent() {
            Double share = share();
            return share != null && share >= NEARLY;
        }
    }

    private static final double NEARLY = 0.8;

    private final DSLContext db;
    private final MonthSpend spend;
    private final Holds holds;
    private final Clock clock;

    MonthBudget(DSLContext db, MonthSpend spend, Holds holds, Clock clock) {
        this.db = db;
        this.spend = spend;
        this.holds = holds;
        this.clock = clock;
    }

    /** The present month. */
    public Month now(WorkspaceId workspace) {
        Instant now = clock.instant();
        var month = spend.monthOf(workspace, now);
        var zone = spend.zone(workspace);
        return new Month(
                month,
                month.atDay(1).atStartOfDay(zone).toInstant(),
                end(workspace, now),
                spend.spent(workspace, month),
                spend.cap(workspace));
    }

    /** Sets the cap of each month, or takes it away. A hold at the old one is lifted where the new one leaves room. */
    @Transactional
    public void cap(WorkspaceId workspace, @Nullable Long micros) {
        // Locked until the commit: who met the old cap waits and then finds another one (holdAt).
        db.select(MONTH_CAP.WORKSPACE_ID)
                .from(MONTH_CAP)
                .where(MONTH_CAP.WORKSPACE_ID.eq(workspace.value()))
                .forUpdate()
                .execute();
        if (micros == null) {
            db.deleteFrom(MONTH_CAP)
                    .where(MONTH_CAP.WORKSPACE_ID.eq(workspace.value()))
                    .execute();
        } else {
            db.insertInto(MONTH_CAP)
                    .set(MONTH_CAP.WORKSPACE_ID, workspace.value())
                    .set(MONTH_CAP.CAP_MICROS, micros)
                    .onConflict(MONTH_CAP.WORKSPACE_ID)
                    .doUpdate()
                    .set(MONTH_CAP.CAP_MICROS, micros)
                    .execute();
        }
        long spent = spend.spent(workspace, spend.monthOf(workspace, clock.instant()));
        if (micros == null || spent < micros) {
            holds.lift(workspace, HoldScope.MARKETING, String.valueOf(workspace.value()), HoldReason.BUDGET);
        }
    }

    /** Holds all marketing until the month of {@code at} ends, unless the cap is no longer what was {@code met} then. */
    @Transactional
    public void holdAt(WorkspaceId workspace, long met, Instant at) {
        Instant until = end(workspace, at);
        if (!until.isAfter(clock.instant())) {
            return;
        }
        db.select(MONTH_CAP.CAP_MICROS)
                .from(MONTH_CAP)
                .where(MONTH_CAP.WORKSPACE_ID.eq(workspace.value()))
                .forUpdate()
                .fetchOptional(MONTH_CAP.CAP_MICROS)
                .filter(cap -> cap == met)
                .ifPresent(cap -> holds.place(
                        workspace,
                        HoldScope.MARKETING,
                        String.valueOf(workspace.value()),
                        HoldReason.BUDGET,
                        "the month's budget",
                        until));
    }

    private Instant end(WorkspaceId workspace, Instant now) {
        return spend.monthOf(workspace, now)
                .plusMonths(1)
                .atDay(1)
                .atStartOfDay(spend.zone(workspace))
                .toInstant();
    }
}
