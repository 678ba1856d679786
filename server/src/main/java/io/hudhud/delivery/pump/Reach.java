package io.hudhud.delivery.pump;

import io.hudhud.delivery.Allowance;
import io.hudhud.delivery.Lane;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * How many people a portfolio reached in the last 24 hours, outside open windows. Read once when a node takes the portfolio
 * over and kept in memory from then on, by the minute; the rows are written with each intent. Our count is a lower bound:
 * other tools may share the portfolio.
 */
final class Reach {

    private static final Duration WINDOW = Duration.ofHours(24);

    private final TreeMap<Instant, Integer> perMinute = new TreeMap<>();
    private int total;

    static Reach load(DSLContext db, UUID portfolio, Instant now) {
        var reach = new Reach();
        db.resultQuery("""
                select date_trunc('minute', since, 'UTC') as minute, count(*)::int as n from portfolio_reach
                 where portfolio_id = ? and since > ?::timestamptz group by 1
                """, portfolio, now.minus(WINDOW))
                .fetch()
                .forEach(row -> reach.add(row.get("minute", Instant.class), row.get("n", int.class)));
        return reach;
    }

    synchronized void add(Instant at, int people) {
        if (people != 0) {
            perMinute.merge(at.truncatedTo(ChronoUnit.MINUTES), people, Integer::sum);
            total += people;
        }
    }

    /** How many new people {@code lane} may still reach of {@code limit}. */
    synchronized int left(int limit, Lane lane, Instant now) {
        forget(now);
        return Math.max(0, Allowance.people(limit, lane) - total);
    }

    /** When the first of those who count now stop counting. */
    synchronized Instant nextFree(Instant now) {
        forget(now);
        var oldest = perMinute.isEmpty() ? now : perMinute.firstKey();
        return oldest.plus(WINDOW).plus(1, ChronoUnit.MINUTES);
    }

    private void forget(Instant now) {
        Map.Entry<Instant, Integer> oldest = perMinute.firstEntry();
        while (oldest != null
                && oldest.getKey().plus(WINDOW).plus(1, ChronoUnit.MINUTES).isBefore(now)) {
            perMinute.pollFirstEntry();
            total -= oldest.getValue();
            oldest = perMinute.firstEntry();
        }
    }
}
