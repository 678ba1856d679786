package io.hudhud.contact.imports;

/** The statements that merge a staged chunk into the contacts, set by set. */
final class MergeSql {

    // The table is filled and used in one transaction: nobody analyzes it. Without statistics the planner would scan
    // a million contacts for each chunk of some thousand rows instead of using the indexes. Hash joins stay allowed:
    // rows are matched with the staged ones by them, and a nested loop there made a chunk of 5,000 rows take seconds.
    static final String PLAN = """
            set local enable_seqscan = off;
            set local enable_mergejoin = off;
            """;

    static final String INSERT = """
            with created as (
                insert into contact (workspace_id, id, phone, phone_given, landline, name, first_name, last_name, email,
                    language, country, city, time_zone, external_id, tags, attributes, marketing, transactional,
                    suppressed, created_at, updated_at)
                overriding system value
                select ?, id, phone, phone_given, landline, name, first_name, last_name, email, language, country, city,
                    time_zone, external_id, tags, attributes, marketing, transactional, suppressed,
                    ?::timestamptz, ?::timestamptz
                  from contact_staging order by n
                on conflict do nothing returning id)
            select array_agg(id) from created
            """;

    /** The yes and no of new contacts. What somebody declined before they were erased is written down as such. */
    static final String CONSENT_OF_CREATED = """
            insert into consent (workspace_id, contact_id, purpose, standing, basis, source, reference, actor, at)
            select ?, s.id, said.purpose, said.standing,
                   case when s.declined and said.standing = -1 then 'person' else ? end,
                   case when s.declined and said.standing = -1 then 'earlier opt-out' else 'import' end,
                   ?, ?, ?::timestamptz
              from contact_staging s
              cross join lateral (values (0::smallint, s.marketing), (1::smallint, s.transactional)) said(purpose, standing)
             where said.standing <> 0 and s.id = any(?)
            """;

    /** Who the remaining rows are: by number, else by their id in the system they come from, else by e-mail address. */
    static final String RESOLVE = """
            select s.n, p.id as by_phone, x.id as by_external_id, m.id as by_email
              from contact_staging s
              left join contact p on p.workspace_id = ? and p.phone = s.phone
              left join contact x on x.workspace_id = ? and x.external_id = s.external_id
              left join contact m on m.workspace_id = ? and lower(m.email) = lower(s.email) and m.email is not null
                                 and m.phone is null and s.phone is null
             where not (s.id = any(?))
            """;

    static final String LOCK = """
            select id, marketing, transactional from contact
             where workspace_id = ? and id = any(?) order by id for update
            """;

    private static final String UPDATE = """
            with meant as (
                select s.*, m.contact_id, m.keeps_external_id
                  from unnest(?::int[], ?::bigint[], ?::boolean[]) m(n, contact_id, keeps_external_id)
                  join contact_staging s on s.n = m.n),
            merged as (
                select c.id, s.n,
                       coalesce(s.phone, c.phone) as phone,
                       case when s.phone is distinct from c.phone and s.phone is not null then s.phone_given
                            else c.phone_given end as phone_given,
                       case when s.phone is distinct from c.phone and s.phone is not null then s.landline
                            else c.landline end as landline,
                       case when {TAKES_NAME} then s.name else c.name end as name,
                       case when {TAKES_NAME} then s.first_name else c.first_name end as first_name,
                       case when {TAKES_NAME} then s.last_name else c.last_name end as last_name,
                       {email} as email, {language} as language, {country} as country, {city} as city,
                       {time_zone} as time_zone,
                       case when s.keeps_external_id then c.external_id
                            else coalesce(c.external_id, s.external_id) end as external_id,
                       case when s.tags <@ c.tags then c.tags
                            else array(select distinct t from unnest(c.tags || s.tags) t order by t) end as tags,
                       {ATTRIBUTES} as attributes,
                       {marketing} as marketing, {transactional} as transactional
                  from meant s join contact c on c.workspace_id = ? and c.id = s.contact_id),
            changed as (
                update contact c
                   set phone = m.phone, phone_given = m.phone_given, landline = m.landline, name = m.name,
                       first_name = m.first_name, last_name = m.last_name, email = m.email, language = m.language,
                       country = m.country, city = m.city, time_zone = m.time_zone, external_id = m.external_id,
                       tags = m.tags, attributes = m.attributes, marketing = m.marketing,
                       transactional = m.transactional, version = c.version + 1, updated_at = ?::timestamptz
                  from merged m
                 where c.workspace_id = ? and c.id = m.id
                   and (c.phone, c.name, c.first_name, c.last_name, c.email, c.language, c.country, c.city, c.time_zone,
                        c.external_id, c.tags, c.attributes, c.marketing, c.transactional)
                       is distinct from
                       (m.phone, m.name, m.first_name, m.last_name, m.email, m.language, m.country, m.city, m.time_zone,
                        m.external_id, m.tags, m.attributes, m.marketing, m.transactional)
                returning c.id, m.n, old.marketing as marketing_was, new.marketing as marketing_is,
                          old.transactional as transactional_was, new.transactional as transactional_is),
            said as (
                insert into consent (workspace_id, contact_id, purpose, standing, basis, source, reference, actor, at)
                select ?, id, purpose, standing_is, ?, 'import', ?, ?, ?::timestamptz
                  from changed
                 cross join lateral (values (0::smallint, marketing_was, marketing_is),
                                            (1::smallint, transactional_was, transactional_is))
                                    v(purpose, standing_was, standing_is)
                 where standing_was <> standing_is)
            select array_agg(id) from changed
            """;

    private MergeSql() {}

    /** Empty cells never replace anything, and an opt-out stays whatever the file says. */
    static String update(boolean overwrites) {
        String sql = UPDATE.replace(
                        "{TAKES_NAME}", overwrites ? "s.name is not null" : "c.name is null and s.name is not null")
                .replace("{ATTRIBUTES}", overwrites ? "c.attributes || s.attributes" : "s.attributes || c.attributes");
        for (var column : new String[] {"email", "language", "country", "city", "time_zone"}) {
            String first = overwrites ? "s." : "c.";
            String second = overwrites ? "c." : "s.";
            sql = sql.replace("{" + column + "}", "coalesce(" + first + column + ", " + second + column + ")");
        }
        for (var column : new String[] {"marketing", "transactional"}) {
            sql = sql.replace(
                    "{" + column + "}",
                    "case when c.%1$s = -1 or s.%1$s = -1 then -1::smallint else greatest(c.%1$s, s.%1$s) end"
                            .formatted(column));
        }
        return sql;
    }
}
