package io.hudhud.link;

import io.hudhud.link.CountClicks.Clicks;
import io.hudhud.link.LinksClicked.Click;
import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds clicks to their links, and tells of those whose messages are in the ledger. */
@Component
class WriteClicks {

    // Locked in the order of the tokens: two nodes that write the same links must not wait for each other.
    private static final String ADD = """
            with clicked as materialized (
                select l.token, l.month, v.n, v.first_at, v.last_at
                  from unnest(?::text[], ?::int[], ?::bigint[], ?::timestamptz[], ?::timestamptz[])
                       as v (token, month, n, first_at, last_at)
                  join link l on l.token = v.token and l.month = v.month
                 where l.token = any (?::text[])
                 order by l.token
                   for no key update of l)
            update link l
               set clicks = l.clicks + c.n, first_clicked_at = least(l.first_clicked_at, c.first_at),
                   last_clicked_at = greatest(l.last_clicked_at, c.last_at)
              from clicked c
             where l.token = c.token and l.month = c.month and l.token = any (?::text[])
            returning l.workspace_id, l.period, l.origin_id, l.message_id, l.contact_id, l.first_clicked_at
            """;

    private final DSLContext db;
    private final ApplicationEventPublisher events;

    WriteClicks(DSLContext db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** By token. */
    @Transactional
    public void write(Map<String, Clicks> clicks) {
        // A new month has no statistics yet: PostgreSQL would read all of it, once per flush, instead of its key.
        db.execute("set local enable_seqscan = off");
        var ordered = new TreeMap<>(clicks);
        String[] tokens = ordered.keySet().toArray(String[]::new);
        List<Click> told = db
                .resultQuery(
                        ADD,
                        tokens,
                        ordered.keySet().stream()
                                .map(token -> LinkTokens.monthOf(token).orElseThrow())
                                .toArray(Integer[]::new),
                        ordered.values().stream().map(Clicks::n).toArray(Long[]::new),
                        ordered.values().stream().map(Clicks::first).toArray(Instant[]::new),
                        ordered.values().stream().map(Clicks::last).toArray(Instant[]::new),
                        tokens,
                        tokens)
                .fetch()
                .stream()
                .filter(row -> row.get("message_id") != null)
                .map(WriteClicks::click)
                .toList();
        if (!told.isEmpty()) {
            events.publishEvent(new LinksClicked(told));
        }
    }

    private static Click click(Record row) {
        Long contact = row.get("contact_id", Long.class);
        return new Click(
                new WorkspaceId(row.get("workspace_id", long.class)),
                new LinkedMessage(
                        row.get("period", int.class),
                        row.get("origin_id", long.class),
                        row.get("message_id", long.class),
                        contact == null ? 0 : contact),
                row.get("first_clicked_at", Instant.class));
    }
}
