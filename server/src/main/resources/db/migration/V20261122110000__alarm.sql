-- Something that people should know at once, written in the transaction of the fact. While it is not solved, the same thing
-- raised again is the same row; what is told once, such as a campaign's end, is solved from the start.
create table alarm (
    workspace_id bigint      not null references workspace,
    id           bigint      generated always as identity,
    kind         text        not null,
    -- What it is about, so that the same thing is raised once: hold:origin:17:quality.
    key          text        not null check (length(key) between 1 and 300),
    object_kind  text        not null check (object_kind in ('campaign', 'sender', 'template', 'workspace')),
    object_id    text        not null,
    -- Figures and names for the words: never personal data.
    parameters   jsonb       not null,
    raised_at    timestamptz not null,
    -- When and how often it was raised again.
    last_at      timestamptz not null,
    times        int         not null default 1,
    -- When it ends by itself, such as a limit's hold.
    ends_at      timestamptz,
    solved_at    timestamptz,
    -- When people were last told: of one that goes on they are told again after a day.
    told_at      timestamptz not null,
    primary key (workspace_id, id)
);
create unique index alarm_open on alarm (workspace_id, key) where solved_at is null;
-- Serves alarms that are told once, and those that end by themselves.
create index alarm_key on alarm (workspace_id, key);
create index alarm_ending on alarm (ends_at) where solved_at is null and ends_at is not null;

-- Up to which alarm somebody has read.
create table alarm_reader (
    workspace_id bigint not null references workspace,
    reader       text   not null,
    read_to      bigint not null,
    primary key (workspace_id, reader)
);

-- What is told to whom. Without a row: all kinds by e-mail to the owners.
create table alarm_settings (
    workspace_id   bigint primary key references workspace,
    -- Kinds that are told; others only stand in the app.
    email_kinds    text[] not null,
    webhook_kinds  text[] not null,
    -- Members who get e-mail; empty: the owners.
    recipients     uuid[] not null,
    webhook_url    text,
    -- Sealed; signs what goes to the webhook.
    webhook_secret bytea,
    version        bigint not null
);

-- One telling: an e-mail to one person, or a POST. Written with the alarm, so that no crash loses it, and done by a timer.
create table alarm_delivery (
    workspace_id bigint      not null references workspace,
    id           bigint      generated always as identity,
    -- Absent for a test.
    alarm_id     bigint,
    channel      text        not null check (channel in ('email', 'webhook')),
    event        text        not null check (event in ('raised', 'repeated', 'solved', 'test')),
    person_id    uuid,
    state        text        not null default 'waiting' check (state in ('waiting', 'delivered', 'failed')),
    due_at       timestamptz not null,
    attempts     int         not null default 0,
    tried_at     timestamptz,
    -- What came back, in a word: HTTP 503.
    answer       text,
    created_at   timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, alarm_id) references alarm,
    check ((channel = 'email') = (person_id is not null))
);
create index alarm_delivery_due on alarm_delivery (due_at) where state = 'waiting';
create index alarm_delivery_created on alarm_delivery (created_at);
