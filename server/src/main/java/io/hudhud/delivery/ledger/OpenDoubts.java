package io.hudhud.delivery.ledger;

import io.hudhud.delivery.MessageState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The list of open doubts, kept beside the ledger: it follows from the changes of each transaction. */
@Component
public class OpenDoubts {

    private static final String OPEN = """
            insert into doubt (workspace_id, period, origin_id, message_id, attempt, sender_id, since)
            select d.workspace_id, d.period, d.origin_id, d.id, d.attempt, o.sender_id, ?::timestamptz
              from unnest(?::bigint[], ?::int[], ?::bigint[], ?::bigint[], ?::smallint[])
                     as d (workspace_id, period, origin_id, id, attempt)
              join origin o on o.workspace_id = d.workspace_id and o.id = d.origin_id
                on conflict (workspace_id, origin_id, message_id)
                   do update set attempt = excluded.attempt, since = excluded.since, still = false
            """;

    private static final String CLOSE = """
            delete from doubt d
             using unnest(?::bigint[], ?::bigint[], ?::bigint[]) as c (workspace_id, origin_id, id)
             where d.workspace_id = c.workspace_id and d.origin_id = c.origin_id and d.message_id = c.id
            """;

    private final DSLContext db;
    private final Clock clock;

    OpenDoubts(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Follows {@code changes}, in their transaction. */
    void follow(List<Change> changes) {
        var opened = changes.stream()
                .filter(change -> change.after().state() == MessageState.IN_DOUBT)
                .toList();
        var closed = changes.stream()
                .filter(change -> change.left(MessageState.IN_DOUBT))
                .toList();
        if (!opened.isEmpty()) {
            db.execute(
                    OPEN,
                    clock.instant(),
                    opened.stream()
                            .map(change -> change.after().workspace().value())
                            .toArray(Long[]::new),
                    opened.stream().map(change -> change.after().key().period()).toArray(Integer[]::new),
                    opened.stream().map(change -> change.after().key().origin()).toArray(Long[]::new),
                    opened.stream().map(change -> change.after().key().id()).toArray(Long[]::new),
                    opened.stream()
                            .map(change -> (short) change.after().attempt())
                            .toArray(Short[]::new));
        }
        if (!closed.isEmpty()) {
            db.execute(
                    CLOSE,
                    closed.stream()
                            .map(change -> change.after().workspace().value())
                            .toArray(Long[]::new),
                    closed.stream().map(change -> change.after().key().origin()).toArray(Long[]::new),
                    closed.stream().map(change -> change.after().key().id()).toArray(Long[]::new));
        }
    }

    /** The attempts of these doubts were made earlier than they were noticed. */
    public void backdate(List<Change> changes, Instant attemptedAt) {
        db.execute(
                """
                update doubt d set since = ?::timestamptz
                  from unnest(?::bigint[], ?::bigint[], ?::bigint[]) as c (workspace_id, origin_id, id)
                 where d.workspace_id = c.workspace_id and d.origin_id = c.origin_id and d.message_id = c.id
                """,
                attemptedAt,
                changes.stream()
                        .map(change -> change.after().workspace().value())
                        .toArray(Long[]::new),
                changes.stream().map(change -> change.after().key().origin()).toArray(Long[]::new),
                changes.stream().map(change -> change.after().key().id()).toArray(Long[]::new));
    }
}
