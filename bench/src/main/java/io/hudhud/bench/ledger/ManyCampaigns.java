package io.hudhud.bench.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Years of a busy merchant's campaigns, and one with a great many recipients, written straight into the tables: sending them
 * would take as long as it took the merchant. Rows are of the size and shape that the server writes.
 */
public final class ManyCampaigns implements AutoCloseable {

    // Of a hundred: seventy completed, ten closed, fifteen drafts, four scheduled, one sending. Scheduled
    // ones start in a month, so that nothing of them is sent while something is measured.
    private static final String MADE = """
            create temporary table made as
            select n, uuidv7() as id,
                   case when n % 100 < 70 then 3 when n % 100 < 80 then 4 when n % 100 < 95 then 0
                        when n % 100 < 99 then 1 else 2 end as state,
                   now() - (n || ' minutes')::interval * 5 as made_at,
                   (array['Eid offer ', 'عرض العيد ', 'Ramadan evening ', 'تخفيضات الشتاء ', 'White Friday ',
                          'وصل حديثا ', 'VIP thank you ', 'Payday '])[1 + n % 8] || n as name
              from generate_series(1, ?) as n
            """;

    private static final String ORIGINS = """
            insert into origin (workspace_id, kind, external_id, period, lane, purpose, sender_id, portfolio_id, template_id,
                                stage, launch_at, freeze_at, resend_doubt, frozen_at, completed_at, created_at)
            select s.workspace_id, 0, m.id, 202601, 2, 0, s.id, s.portfolio_id, ?::uuid,
                   case m.state when 1 then 0 when 4 then 3 else 2 end, l.at, l.at, false,
                   case when m.state > 1 then l.at end, case when m.state > 2 then l.at + interval '1 hour' end, m.made_at
              from made m, sender s,
                   lateral (select case when m.state = 1 then now() + interval '30 days' else m.made_at end as at) l
             where m.state > 0
            """;

    private static final String COUNTERS = """
            insert into origin_counter (workspace_id, origin_id, delivered, read, failed, skipped, was_accepted, was_sent,
                                        was_delivered, was_read, cost_micros)
            select workspace_id, id, id % 4000, id % 3000, id % 300, id % 200, id % 7000, id % 7000, id % 7000, id % 3000,
                   (id % 7000) * 45000
              from origin where stage >= 2 and period = 202601
            union all
            select workspace_id, id, 0, 0, 0, 0, 0, 0, 0, 0, 0 from origin where stage < 2 and period = 202601
            """;

    private static final String CAMPAIGNS = """
            insert into campaign (workspace_id, id, name, purpose, sender_id, template_id, mapping, audience, schedule,
                                  created_at, created_by_kind, created_by, updated_at, updated_by_kind, updated_by, starts_at,
                                  origin_id, launched_at, state, audience_size)
            select s.workspace_id, m.id, m.name, 0, s.id, ?::uuid,
                   '{"variables": {"body.first_name": {"source": {"from": "contact", "field": "first_name"},
                                                       "fallback": "friend"}}}',
                   '{"include": {"kind": "all"}, "exclude": []}', '{"kind": "now"}', m.made_at, 'api-key', k.id::text,
                   m.made_at, 'api-key', k.id::text, o.launch_at, o.id, case when o.id is not null then m.made_at end,
                   m.state, case when m.state > 1 then c.delivered + c.read + c.failed + c.skipped end
              from made m cross join sender s cross join (select id from api_key limit 1) k
              left join origin o on o.external_id = m.id
              left join origin_counter c on c.workspace_id = o.workspace_id and c.origin_id = o.id
            """;

    private static final String PEOPLE = """
            insert into contact (workspace_id, phone, phone_given, name, first_name, country, language, time_zone, marketing,
                                 transactional, created_at, updated_at)
            select s.workspace_id, '+9665' || to_char(n, 'FM00000000'), '05' || to_char(n, 'FM00000000'),
                   'Person ' || n, 'Person', 'SA', 'ar', 'Asia/Riyadh', 2, 2, now(), now()
              from sender s, generate_series(1, ?) as n
                on conflict do nothing
            """;

    // In the partition of the campaign that was sent for it. One of forty has failed, which is too many for a list of
    // them to be read, and one of a thousand for another reason, which is few enough.
    private static final String MESSAGES = """
            insert into message (workspace_id, period, origin_id, contact_id, state, reason, error_code, accepted_at, sent_at,
                                 delivered_at, read_at, failed_at, price_micros)
            select c.workspace_id, o.period, o.id, c.id, r.state, case r.state when 9 then 1 when 6 then 14 end,
                   case when r.state = 6 then case when c.id % 1000 = 0 then 131049 else 131026 end end,
                   case when r.state <> 9 then now() end, case when r.state in (7, 8) then now() end,
                   case when r.state in (7, 8) then now() end, case when r.state = 8 then now() end,
                   case when r.state = 6 then now() end, case when r.state in (7, 8) then 45000 end
              from contact c, origin o,
                   lateral (select case when c.id % 40 = 0 then 6 when c.id % 20 = 0 then 9 when c.id % 3 = 0 then 7
                                        else 8 end as state) r
             where o.id = ?
                on conflict do nothing
            """;

    private static final String COUNTED = """
            update origin_counter c
               set delivered = n.delivered, read = n.read, failed = n.failed, skipped = n.skipped,
                   was_accepted = n.was_accepted, was_sent = n.was_sent, was_delivered = n.was_delivered,
                   was_read = n.was_read, cost_micros = n.cost_micros
              from (select workspace_id, origin_id, count(*) filter (where state = 7) as delivered,
                           count(*) filter (where state = 8) as read, count(*) filter (where state = 6) as failed,
                           count(*) filter (where state = 9) as skipped, count(accepted_at) as was_accepted,
                           count(sent_at) as was_sent, count(delivered_at) as was_delivered, count(read_at) as was_read,
                           coalesce(sum(price_micros), 0) as cost_micros
                      from message where origin_id = ? group by workspace_id, origin_id) n
             where c.workspace_id = n.workspace_id and c.origin_id = n.origin_id
            """;

    private static final String REASONS = """
            insert into origin_reason (workspace_id, origin_id, state, reason, error_code, n)
            select workspace_id, origin_id, state, reason, coalesce(error_code, 0), count(*)
              from message where origin_id = ? and reason is not null
             group by workspace_id, origin_id, state, reason, error_code
            """;

    // The server lists them per transaction, which is of some hundred messages.
    private static final String MARKS = """
            insert into message_mark (workspace_id, origin_id, mark, reason, error_code, ids)
            select workspace_id, origin_id, state, reason, coalesce(error_code, 0), array_agg(id order by id)
              from message where origin_id = ? and state in (6, 9)
             group by workspace_id, origin_id, id / 500, state, reason, error_code
            """;

    private final Connection connection;

    /** @param connection closed with this */
    public ManyCampaigns(Connection connection) {
        this.connection = connection;
    }

    /** So many campaigns of the merchant's only sender. */
    public void campaigns(int count, UUID template) throws SQLException {
        execute(MADE, count);
        execute(ORIGINS, template.toString());
        execute(COUNTERS);
        execute(CAMPAIGNS, template.toString());
        execute("drop table made");
        settle();
    }

    /** So many people, each with a message of {@code origin}. */
    public void recipients(int count, long origin) throws SQLException {
        execute(PEOPLE, count);
        for (String written : List.of(MESSAGES, COUNTED, REASONS, MARKS)) {
            execute(written, origin);
        }
        settle();
    }

    /** What autovacuum would have done in those years. */
    private void settle() throws SQLException {
        execute("vacuum analyze");
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
