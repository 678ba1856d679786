package io.hudhud.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.shared.WorkspaceId;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;

/** Counts the ledger itself, to hold the counters against. */
@TestComponent
public final class LedgerTruth {

    private static final String COUNTED = """
            select count(*) filter (where state = 0) as waiting, count(*) filter (where state = 1) as in_doubt,
                   count(*) filter (where state = 2) as unresolved, count(*) filter (where state = 3) as accepted,
                   count(*) filter (where state = 4) as sent, count(*) filter (where state = 5) as expired,
                   count(*) filter (where state = 6) as failed, count(*) filter (where state = 7) as delivered,
                   count(*) filter (where state = 8) as read, count(*) filter (where state = 9) as skipped,
                   count(*) filter (where state = 10) as cancelled, count(*) filter (where held) as held,
                   count(accepted_at) as was_accepted, count(sent_at) as was_sent, count(delivered_at) as was_delivered,
                   count(read_at) as was_read, count(replied_at) as was_replied,
                   count(clicked_at) as was_clicked,
                   count(*) filter (where state = 0 and attempt > 1) as retries,
                   coalesce(sum(price_micros) filter (where delivered_at is not null), 0)::bigint as cost_micros,
                   count(*) filter (where delivered_at is not null and price_micros is null) as unpriced
              from message where workspace_id = ? and origin_id = ?
            """;

    private static final String KEPT = """
            select waiting, in_doubt, unresolved, accepted, sent, expired, failed, delivered, read, skipped, cancelled, held,
                   was_accepted, was_sent, was_delivered, was_read, was_replied, was_clicked, retries, cost_micros, unpriced
              from origin_counter where workspace_id = ? and origin_id = ?
            """;

    private static final String UNTRACKED = """
            select was_clicked from origin_counter
             where workspace_id = ? and origin_id = ? and was_clicked > 0 and tracked = 0
            """;

    private static final String REASONS_COUNTED = """
            select state, reason, coalesce(error_code, 0) as error_code, count(*) as n from message
             where workspace_id = ? and origin_id = ? and reason is not null group by 1, 2, 3 order by 1, 2, 3
            """;

    private static final String REASONS_KEPT = """
            select state, reason, error_code, n from origin_reason
             where workspace_id = ? and origin_id = ? and n <> 0 order by 1, 2, 3
            """;

    /** Tests do not change what language a person speaks between two attempts. */
    private static final String VARIANTS_COUNTED = """
            select v.variant, count(*) as accepted
              from message m join message_values v
                on v.workspace_id = m.workspace_id and v.period = m.period and v.message_id = m.id and v.attempt = m.attempt
             where m.workspace_id = ? and m.origin_id = ? and m.accepted_at is not null and v.variant is not null
             group by 1 order by 1
            """;

    private static final String VARIANTS_KEPT = """
            select variant, accepted from origin_variant where workspace_id = ? and origin_id = ? order by 1
            """;

    /** Lists of what is rare hold at least those who are so now. */
    private static final String UNLISTED = """
            select m.id from message m
             where m.workspace_id = ? and m.origin_id = ?
               and exists (
                   select from (values (case when m.state in (1, 2, 5, 6, 9, 10) then m.state end,
                                        coalesce(m.reason, 0), coalesce(m.error_code, 0)),
                                       (case when m.replied_at is not null then 20 end, null, null),
                                       (case when m.clicked_at is not null then 23 end, null, null),
                                       (case when m.held then 21 end, null, null),
                                       (case when m.state = 0 and m.attempt > 1 then 22 end, null, null))
                               as due (mark, reason, error_code)
                    where due.mark is not null
                      and not exists (
                          select from message_mark k
                           where k.workspace_id = m.workspace_id and k.origin_id = m.origin_id and k.mark = due.mark
                             and k.reason = coalesce(due.reason, k.reason)
                             and k.error_code = coalesce(due.error_code, k.error_code)
                             and m.id = any (k.ids)))
            """;

    private static final String MINUTES_COUNTED = """
            select date_trunc('minute', at) as minute, count(*) filter (where milestone = 'accepted') as accepted,
                   count(*) filter (where milestone = 'delivered') as delivered,
                   count(*) filter (where milestone = 'read') as read,
                   count(*) filter (where milestone = 'failed') as failed,
                   count(*) filter (where milestone = 'replied') as replied
              from message m
             cross join lateral (values ('accepted', m.accepted_at), ('delivered', m.delivered_at), ('read', m.read_at),
                                        ('failed', m.failed_at), ('replied', m.replied_at)) as happened (milestone, at)
             where m.workspace_id = ? and m.origin_id = ? and at is not null
             group by 1 order by 1
            """;

    private static final String MINUTES_KEPT = """
            select minute, accepted, delivered, read, failed, replied from origin_minute
             where workspace_id = ? and origin_id = ? and (accepted, delivered, read, failed, replied) <> (0, 0, 0, 0, 0)
             order by 1
            """;

    private final DSLContext db;

    LedgerTruth(DSLContext db) {
        this.db = db;
    }

    /** Every figure equals a count over the ledger. */
    public void countersAreExact(WorkspaceId workspace, long origin) {
        assertThat(db.fetchOne(KEPT, workspace.value(), origin))
                .as("figures of origin %d", origin)
                .isEqualTo(db.fetchOne(COUNTED, workspace.value(), origin));
        assertThat(db.fetch(UNTRACKED, workspace.value(), origin))
                .as("origin %d has clicks that are shown as not known", origin)
                .isEmpty();
        assertThat(db.fetch(REASONS_KEPT, workspace.value(), origin))
                .as("reasons of origin %d", origin)
                .isEqualTo(db.fetch(REASONS_COUNTED, workspace.value(), origin));
        assertThat(db.fetch(MINUTES_KEPT, workspace.value(), origin))
                .as("minutes of origin %d", origin)
                .isEqualTo(db.fetch(MINUTES_COUNTED, workspace.value(), origin));
        assertThat(db.fetch(UNLISTED, workspace.value(), origin))
                .as("rare messages of origin %d that no list holds", origin)
                .isEmpty();
        assertThat(db.fetch(VARIANTS_KEPT, workspace.value(), origin))
                .as("variants of origin %d", origin)
                .isEqualTo(db.fetch(VARIANTS_COUNTED, workspace.value(), origin));
    }
}
