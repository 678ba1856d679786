create extension if not exists pg_trgm;

-- A person. Phone is optional (some are known by a BSUID only) and unique in the workspace. It is the E.164 form of
-- phone_given, which stays as it came; wa_id is what WhatsApp calls the number and never overwrites it.
create table contact (
    workspace_id  bigint      not null references workspace,
    id            bigint      generated always as identity,
    phone         text        check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    phone_given   text,
    wa_id         text,
    landline      boolean     not null default false,
    name          text,
    first_name    text,
    last_name     text,
    email         text,
    language      text,
    country       char(2),
    city          text,
    time_zone     text,
    external_id   text,
    tags          text[]      not null default '{}',
    attributes    jsonb       not null default '{}',
    -- Standing per purpose: -1 opted out, 0 never asked, 1 attested, 2 single, 3 double opt-in. Follows from the consent
    -- ledger; kept here because freezing an audience and every intent read it.
    marketing     smallint    not null default 0 check (marketing between -1 and 3),
    transactional smallint    not null default 0 check (transactional between -1 and 3),
    suppressed    boolean     not null default false,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    primary key (workspace_id, id)
);
create unique index contact_phone on contact (workspace_id, phone) where phone is not null;
