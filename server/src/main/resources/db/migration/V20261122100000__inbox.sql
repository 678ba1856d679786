-- What people wrote to us. WhatsApp sends the same message again and again until it is acknowledged: the second one meets the
-- unique key. The text is personal data: it goes with its contact, after hudhud.inbox.keep, and never into a log.
create table inbound_message (
    workspace_id bigint      not null,
    id           bigint      generated always as identity,
    contact_id   bigint      not null,
    sender_id    uuid        not null,
    wamid        text        not null,
    at           timestamptz not null,
    type         text        not null,
    body         text,
    payload      text,
    quoted_wamid text,
    -- A clear stop (-1) or start (1): a late stop has to see a start that came after it, whatever order they arrived in.
    wish         smallint    not null default 0 check (wish between -1 and 1),
    -- The message as WhatsApp sent it, as text: jsonb refuses what some telephones send.
    raw          text        not null,
    received_at  timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, wamid),
    foreign key (workspace_id, contact_id) references contact on delete cascade
);
create index inbound_message_thread on inbound_message (workspace_id, contact_id, at, id);
-- Serves retention.
create index inbound_message_received on inbound_message (received_at);

-- What we said outside campaigns, kept until it is sent and to show the thread afterwards. dedup makes it once per cause.
create table conversation_message (
    workspace_id bigint      not null,
    period       int         not null,
    origin_id    bigint      not null,
    message_id   bigint      not null,
    contact_id   bigint      not null,
    sender_id    uuid        not null,
    type         text        not null,
    body         text        not null,
    object       jsonb       not null,
    -- The service window's end: afterwards WhatsApp would refuse it.
    valid_until  timestamptz not null,
    actor_kind   text        not null,
    actor_id     text        not null,
    said_at      timestamptz not null,
    primary key (workspace_id, origin_id, message_id, period),
    foreign key (workspace_id, contact_id) references contact on delete cascade
);
create index conversation_message_thread on conversation_message (workspace_id, contact_id, said_at, message_id);
create index conversation_message_said on conversation_message (said_at);

-- One row per person who wrote: the list of conversations.
create table conversation (
    workspace_id bigint      not null,
    contact_id   bigint      not null,
    sender_id    uuid        not null,
    last_at      timestamptz not null,
    last_body    text,
    -- When the person was last asked whether "cancel" means offers or an order: asked once per service window.
    asked_at     timestamptz,
    primary key (workspace_id, contact_id),
    foreign key (workspace_id, contact_id) references contact on delete cascade
) with (fillfactor = 80);
create index conversation_latest on conversation (workspace_id, last_at, contact_id);

-- Which message made a person say stop: the one that was answered, or the latest. Counted per origin for its results, so it
-- outlives the contact.
create table opt_out_cause (
    workspace_id bigint      not null references workspace,
    origin_id    bigint      not null,
    contact_id   bigint      not null,
    at           timestamptz not null,
    primary key (workspace_id, origin_id, contact_id)
);

-- What a merchant's people may write to stop and start beyond the built-in phrases, and what they are answered instead of the
-- built-in answers. One row, since it is read and edited as a whole.
create table own_words (
    workspace_id bigint primary key references workspace,
    phrases      jsonb  not null,
    answers      jsonb  not null,
    version      bigint not null
);
