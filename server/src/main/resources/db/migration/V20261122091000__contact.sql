-- Both come with PostgreSQL and need no superuser.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- How text is compared in a search: lower case, Arabic without vowel signs and with one form of alef, yeh, heh and the
-- digits, so that "أحمد" is found by "احمد" and ٠٥٠ by 050. The fields of a contact are joined by line feeds: a prefix of
-- any field is then the pattern "line feed, text".
create function search_form(text) returns text language sql immutable strict parallel safe
    return translate(lower($1), 'أإآٱىةؤئ٠١٢٣٤٥٦٧٨٩ـًٌٍَُِّْ', 'اااايهوي0123456789');

-- A person. Phone is optional (some are known by a BSUID or an e-mail address only) and unique in the workspace. It is the
-- E.164 form of phone_given, which stays as it came. wa_id is what WhatsApp calls the number where that is another one
-- (Mexico, Argentina, Brazil); it never overwrites phone.
create table contact (
    workspace_id  bigint      not null references workspace,
    id            bigint      generated always as identity,
    phone         text        check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    phone_given   text,
    wa_id         text        check (wa_id ~ '^[1-9][0-9]{6,14}$'),
    landline      boolean     not null default false,
    name          text,
    first_name    text,
    last_name     text,
    email         text,
    language      text,
    country       char(2),
    city          text,
    time_zone     text,
    -- The person's id where they came from, with that system's name before it: shopify:7211893456.
    external_id   text,
    tags          text[]      not null default '{}',
    attributes    jsonb       not null default '{}',
    -- Standing per purpose: -1 opted out, 0 never asked, 1 attested, 2 single, 3 double opt-in. Follows from the consent
    -- ledger; kept here because freezing an audience and every intent read it.
    marketing     smallint    not null default 0 check (marketing between -1 and 3),
    transactional smallint    not null default 0 check (transactional between -1 and 3),
    suppressed    boolean     not null default false,
    version       integer     not null default 1,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    primary key (workspace_id, id)
);
create unique index contact_phone on contact (workspace_id, phone) where phone is not null;
create unique index contact_wa_id on contact (workspace_id, wa_id) where wa_id is not null;
-- Who has no number is one person per e-mail address. Whoever has a number may share an address with others.
create unique index contact_email on contact (workspace_id, lower(email)) where phone is null and email is not null;
create unique index contact_external_id on contact (workspace_id, external_id) where external_id is not null;
-- Serves SuppressPerson: who is suppressed, a handful.
create index contact_suppressed on contact (workspace_id) where suppressed;
-- Serves ContactSearch: text anywhere in name, number or address, and tags.
create index contact_search on contact using gin (
    workspace_id,
    search_form(coalesce(E'\n' || name, '') || coalesce(E'\n' || phone, '') || coalesce(E'\n' || email, '')) gin_trgm_ops,
    tags);

-- What Meta calls a person towards one business portfolio, where the number is hidden or beside it.
create table contact_identity (
    workspace_id bigint      not null,
    portfolio_id uuid        not null,
    bsuid        text        not null check (bsuid <> ''),
    contact_id   bigint      not null,
    learned_at   timestamptz not null,
    primary key (workspace_id, portfolio_id, bsuid),
    unique (workspace_id, contact_id, portfolio_id),
    foreign key (workspace_id, contact_id) references contact on delete cascade
);

-- The names of attributes that contacts were ever given. To read them out of a million contacts takes seconds.
create table contact_attribute (
    workspace_id bigint not null references workspace,
    name         text   collate "C" not null,
    primary key (workspace_id, name)
);
