package io.hudhud.bench.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * As many templates as an account may have at Meta, each in two languages and with words of its own, written straight into
 * the tables: submitting them would take Meta's budget of days. Rows are of the size and shape that the server writes.
 */
public final class ManyTemplates implements AutoCloseable {

    // Each twentieth is of a kind that few are; of a hundred, eighty are approved, ten in review, five rejected, three
    // paused,
    // two deleted.
    private static final String TEMPLATES = """
            insert into template (workspace_id, waba_id, name, created_at)
            select t.workspace_id, t.waba_id,
                   (array['order_shipped_', 'eid_offer_', 'back_in_stock_', 'review_request_', 'welcome_'])[1 + n % 5] || n,
                   now()
              from (select workspace_id, waba_id from template limit 1) t, generate_series(1, ?) as n
            """;

    private static final String VARIANTS = """
            insert into template_variant (workspace_id, template_id, meta_id, language, status, status_at, category, category_at,
                                          quality, quality_at, components, parameter_format, synced_at)
            select t.workspace_id, t.id, 900000000000000 + t.n * 2 + l.n, l.language,
                   case when t.n % 100 < 80 then 'APPROVED' when t.n % 100 < 90 then 'PENDING' when t.n % 100 < 95 then 'REJECTED'
                        when t.n % 100 < 98 then 'PAUSED' else 'DELETED' end, now(),
                   case when t.n % 3 = 0 then 'UTILITY' else 'MARKETING' end, now(),
                   (array['GREEN', 'GREEN', 'GREEN', 'YELLOW', 'UNKNOWN', 'RED'])[1 + t.n % 6], now(),
                   jsonb_build_array(
                       jsonb_build_object('type', 'HEADER', 'format', 'TEXT', 'text', l.header),
                       jsonb_build_object('type', 'BODY', 'text', replace(l.body, '#', t.n::text), 'example',
                           jsonb_build_object('body_text_named_params', jsonb_build_array(
                               jsonb_build_object('param_name', 'first_name', 'example', 'Noura')))),
                       jsonb_build_object('type', 'FOOTER', 'text', l.footer),
                       jsonb_build_object('type', 'BUTTONS', 'buttons', jsonb_build_array(case when t.n % 20 = 0
                           then jsonb_build_object('type', 'CATALOG', 'text', 'Shop')
                           else jsonb_build_object('type', 'URL', 'text', 'Open', 'url', 'https://shop.example/' || t.n) end))),
                   'NAMED', now()
              from (select *, row_number() over (order by id) as n from template
                     where name ~ '^(order_shipped|eid_offer|back_in_stock|review_request|welcome)_[0-9]+$') t,
                   (values (0, 'en', 'News from the shop', 'Hello {{first_name}}, number # of our collection is here. It was'
                                || ' made for warm evenings and long talks, and it waits for you in all of our branches until the end'
                                || ' of the month.', 'Reply STOP to end'),
                           (1, 'ar', 'جديد متجرنا', 'أهلًا {{first_name}}، وصل المنتج رقم # من تشكيلتنا. صُنع للأمسيات الدافئة'
                                || ' والأحاديث الطويلة، وهو بانتظارك في جميع فروعنا حتى نهاية الشهر.', 'أرسل STOP للإيقاف'))
                       as l(n, language, header, body, footer)
            """;

    // Each template gets its share of the campaigns, and of what they sent.
    private static final String SHARED_OUT = """
            with t as (select id, row_number() over (order by name) - 1 as n, count(*) over () as all_of_them from template),
                 moved as (update campaign c set template_id = t.id
                             from t, (select id, row_number() over (order by id) as n from campaign) k
                            where c.id = k.id and t.n = k.n % t.all_of_them
                           returning c.origin_id, c.template_id)
            update origin o set template_id = moved.template_id from moved where o.id = moved.origin_id
            """;

    private final Connection connection;

    /** @param connection closed with this */
    public ManyTemplates(Connection connection) {
        this.connection = connection;
    }

    /** So many templates beside those of the account that are there. */
    public void templates(int count) throws SQLException {
        try (var statement = connection.prepareStatement(TEMPLATES)) {
            statement.setInt(1, count);
            statement.execute();
        }
        execute(VARIANTS);
        execute("vacuum analyze");
    }

    /** The campaigns that are there, shared out among all templates. */
    public void shareOutCampaigns() throws SQLException {
        execute(SHARED_OUT);
        execute("vacuum analyze");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
