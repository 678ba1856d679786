package io.hudhud.delivery.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * The ledger's months. Each is a partition, so that retention is a drop; a month is written {@code 202611}.
 *
 * <p>Storage parameters belong on the leaf: at fill factor 40 every later update of a row finds room on its page (HOT).
 */
@Component
public class Periods {

    private static final long LOCK = 0x6875646875640002L;

    private final DSLContext db;

    Periods(DSLContext db) {
        this.db = db;
    }

    /** The month of {@code at}, in UTC. */
    public static int of(Instant at) {
        return code(YearMonth.from(at.atZone(ZoneOffset.UTC)));
    }

    /** {@code 202611} for November 2026. */
    public static int code(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    /** Makes the partitions of {@code period} in the caller's transaction, unless they are there. */
    public void ensure(int period) {
        if (exists(period)) {
            return;
        }
        db.execute("select pg_advisory_xact_lock(?)", LOCK);
        if (exists(period)) {
            return;
        }
        String range = "for values from (%d) to (%d)".formatted(period, period + 1);
        db.execute("create table message_%d partition of message %s with (fillfactor = 40)".formatted(period, range));
        db.execute("create table message_values_%d partition of message_values %s".formatted(period, range));
    }

    /** Without statistics a 50-row update took 204 ms instead of 2: to be called once the first rows are there. */
    public void analyzeWhenNew(int period) {
        boolean isNew = db.fetchOptional(
                        "select 1 from pg_class where oid = ?::regclass and reltuples <= 0", "message_" + period)
                .isPresent();
        if (isNew) {
            db.execute("analyze message_" + period);
        }
    }

    private boolean exists(int period) {
        return db.fetchOptional("select 1 where to_regclass(?) is not null", "message_" + period)
                .isPresent();
    }
}
