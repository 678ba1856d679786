-- A workspace is one merchant: the tenant. Every tenant table has workspace_id first in its primary key.
create table workspace (
    id          bigint generated always as identity primary key,
    name        text        not null check (length(name) between 1 and 200),
    country     char(2)     not null check (country ~ '^[A-Z]{2}$'),
    time_zone   text        not null,
    currency    char(3)     not null check (currency ~ '^[A-Z]{3}$'),
    version     bigint      not null default 1,
    -- When people are left in peace: a week for each purpose, and named periods. Edited apart from the rest, so with a
    -- version of its own; absent until somebody says something.
    quiet         jsonb,
    quiet_version bigint      not null default 1,
    created_at    timestamptz not null
);

-- Somebody who may sign in. Installation-level, because one person may work for several merchants with one password.
create table person (
    id              uuid        primary key default uuidv7(),
    email           text        not null check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
    name            text        not null default '' check (length(name) <= 200),
    password        text        not null,
    -- Set for a password that somebody else chose: the first sign-in has to change it.
    one_time        boolean     not null default false,
    -- What the app speaks to them in; absent: what their browser asks for.
    language        text        check (language in ('en', 'ar')),
    created_at      timestamptz not null,
    unique (email)
);

-- 0 owner, 1 admin, 2 marketer, 3 agent, 4 viewer: each includes what the later ones may do.
create table member (
    workspace_id bigint      not null references workspace,
    person_id    uuid        not null references person,
    role         smallint    not null check (role between 0 and 4),
    created_at   timestamptz not null,
    primary key (workspace_id, person_id)
);
-- Serves the choice of a workspace at sign-in.
create index member_person on member (person_id);

-- A person signed in to a workspace. Only the SHA-256 of the cookie's value is kept. Installation-level: the cookie is
-- looked up before the workspace is known.
create table session (
    token_hash   bytea       primary key check (length(token_hash) = 32),
    -- How the list of one's sessions names it.
    id           uuid        not null default uuidv7() unique,
    workspace_id bigint      not null references workspace,
    person_id    uuid        not null references person,
    created_at   timestamptz not null,
    seen_at      timestamptz not null,
    expires_at   timestamptz not null,
    -- The device in words, not as its browser sends it: enough to know one's own again.
    browser      text,
    system       text,
    address      text        not null,
    -- Why it ended before its time, kept until then so that the page can say so: 0 signed out from another device,
    -- 1 another role, 2 another password, 3 taken out of the workspace: who is invited again has to sign in again.
    ended        smallint    check (ended between 0 and 3)
);
create index session_member on session (workspace_id, person_id);

-- A program's way in. Only the SHA-256 of the key is kept (it has 256 bits of its own: no slow hash is needed).
create table api_key (
    workspace_id bigint      not null references workspace,
    id           uuid        not null default uuidv7(),
    name         text        not null check (length(name) between 1 and 200),
    prefix       text        not null,
    key_hash     bytea       not null check (length(key_hash) = 32),
    role         smallint    not null check (role between 0 and 4),
    scopes       text[]      not null check (cardinality(scopes) > 0),
    created_at   timestamptz not null,
    expires_at   timestamptz,
    revoked_at   timestamptz,
    primary key (workspace_id, id)
);
-- Unique in the installation: the key is looked up before the workspace is known.
create unique index api_key_hash on api_key (key_hash);

-- Who changed what. Never personal data in details: subjects are named by id.
create table audit_entry (
    workspace_id bigint      not null references workspace,
    id           bigint      generated always as identity,
    at           timestamptz not null,
    actor_kind   text        not null check (actor_kind in ('person', 'api-key', 'system')),
    actor_id     text        not null,
    action       text        not null,
    subject_kind text        not null,
    subject_id   text        not null,
    details      jsonb       not null default '{}',
    primary key (workspace_id, id)
);

-- Serves the history of one thing.
create index audit_entry_subject on audit_entry (workspace_id, subject_kind, subject_id, id);

-- Named values of the merchant for use in messages (support number, return policy) and small tables keyed by a field of a
-- contact or an order (branch by city). Each change is a new version; the newest counts, the last hundred are kept.
create table business_data (
    workspace_id bigint      not null references workspace,
    version      bigint      not null check (version > 0),
    at           timestamptz not null,
    actor_kind   text        not null check (actor_kind in ('person', 'api-key', 'system')),
    actor_id     text        not null,
    named        jsonb       not null,
    tables       jsonb       not null,
    primary key (workspace_id, version)
);

-- What a POST with an Idempotency-Key answered, for 24 hours. Written in the transaction of what the POST changed.
create table idempotent_request (
    workspace_id  bigint      not null references workspace,
    key           text        not null check (length(key) between 1 and 200),
    request_hash  bytea       not null check (length(request_hash) = 32),
    at            timestamptz not null,
    status        smallint    not null,
    content_type  text,
    location      text,
    etag          text,
    -- Sealed by the vault: an answer may hold personal data or a key that is shown once.
    body          bytea       not null,
    primary key (workspace_id, key)
);
-- Serves the removal of what is older than 24 hours.
create index idempotent_request_at on idempotent_request (at);

-- How often this installation was started. A copy of the number lies beside the key file: a database that knows of fewer
-- starts than the file was restored from a backup.
create table installation (
    only_row boolean primary key default true check (only_row),
    starts   bigint  not null
);
insert into installation (starts) values (0);
