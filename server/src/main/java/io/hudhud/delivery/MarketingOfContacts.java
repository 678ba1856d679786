package io.hudhud.delivery;

import io.hudhud.delivery.ledger.Periods;
import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How much marketing some people get in a stretch of time, by the ledger. */
@Component
public class MarketingOfContacts {

    // By the key that begins with the contact, in the partitions of origins that can still send then. What waits is to
    // leave when its origin starts, or now.
    private static final String COUNT = """
            select m.contact_id, count(*) as n
              from message m
              join origin o on o.workspace_id = m.workspace_id and o.id = m.origin_id
             where m.workspace_id = ? and m.contact_id = any (?) and m.period between ? and ?
               and o.purpose = 0 and o.stage < 3
               and (m.accepted_at >= ?::timestamptz and m.accepted_at < ?::timestamptz
                    or m.state = 0 and m.accepted_at is null
                       and greatest(o.launch_at, ?::timestamptz) >= ?::timestamptz
                       and greatest(o.launch_at, ?::timestamptz) < ?::timestamptz)
             group by m.contact_id
            """;

    /** A campaign that WhatsApp's limit spreads over days sends this much after its launch at most. */
    private static final int MONTHS_BEFORE = 1;

    private final DSLContext db;

    MarketingOfContacts(DSLContext db) {
        this.db = db;
    }

    /** Messages that WhatsApp took, or that wait to leave, in that time; people without any are not in the map. */
    public Map<Long, Integer> between(
            WorkspaceId workspace, Collection<Long> contacts, Instant from, Instant until, Instant now) {
        var counts = new HashMap<Long, Integer>();
        db.resultQuery(
                        COUNT,
                        workspace.value(),
                        contacts.toArray(Long[]::new),
                        period(from, MONTHS_BEFORE),
                        period(until, 0),
                        from,
                        until,
                        now,
                        from,
                        now,
                        until)
                .fetch()
                .forEach(row -> counts.put(row.get("contact_id", Long.class), row.get("n", Integer.class)));
        return counts;
    }

    private static int period(Instant at, int monthsBefore) {
        return Periods.code(YearMonth.from(at.atZone(ZoneOffset.UTC)).minusMonths(monthsBefore));
    }
}
