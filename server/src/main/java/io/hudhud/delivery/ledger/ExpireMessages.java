package io.hudhud.delivery.ledger;

import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageState;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * WhatsApp drops what it cannot deliver within its validity and says nothing. A message without news for that long, and a
 * margin, has expired. Where the origin does not know its validity it is WhatsApp's longest, 30 days.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/time-to-live">Time-to-live</a>,
 *     2026-05-21
 */
@Component
public class ExpireMessages {

    private static final Duration MARGIN = Duration.ofDays(1);
    private static final int AT_ONCE = 1_000;

    private static final String ORIGINS = """
            select c.workspace_id, c.origin_id, o.period, v.accepted_before
              from origin_counter c join origin o on o.workspace_id = c.workspace_id and o.id = c.origin_id,
                   lateral (select ?::timestamptz - make_interval(secs => coalesce(o.validity_seconds, 2592000))) v (accepted_before)
             where c.accepted + c.sent > 0 and o.launch_at < v.accepted_before
            """;

    private static final String SILENT = """
            select id, attempt from message
             where workspace_id = ? and origin_id = ? and period = ? and state in (3, 4) and accepted_at < ?::timestamptz
             order by id limit ?
            """;

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final ApplyFacts ledger;
    private final Clock clock;

    ExpireMessages(DSLContext db, TransactionTemplate transaction, ApplyFacts ledger, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Expires what is due, some messages at a time. */
    public void expireDue() {
        db.fetch(ORIGINS, clock.instant().minus(MARGIN)).forEach(row -> {
            var workspace = new WorkspaceId(row.get("workspace_id", long.class));
            long origin = row.get("origin_id", long.class);
            int period = row.get("period", int.class);
            Instant before = row.get("accepted_before", Instant.class);
            while (Boolean.TRUE.equals(transaction.execute(status -> expire(workspace, origin, period, before)))) {}
        });
    }

    private boolean expire(WorkspaceId workspace, long origin, int period, Instant before) {
        List<Fact> silent = db.resultQuery(SILENT, workspace.value(), origin, period, before, AT_ONCE)
                .fetch(row -> Fact.of(
                        workspace,
                        new MessageKey(period, origin, row.get("id", long.class)),
                        row.get("attempt", int.class),
                        MessageState.EXPIRED,
                        null));
        return !silent.isEmpty() && !ledger.apply(silent).isEmpty();
    }
}
