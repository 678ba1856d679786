-- Meta's business portfolio. It belongs to the installation, not to a workspace: Meta counts reach per portfolio, and
-- several workspaces may send through one.
create table portfolio (
    id                uuid        primary key default uuidv7(),
    meta_id           text        not null unique check (length(meta_id) between 1 and 64),
    -- Unique people per moving 24 hours; null = unlimited. Until WhatsApp says more, its lowest step counts.
    messaging_limit   int         default 250 check (messaging_limit > 0),
    limit_reported_at timestamptz,
    created_at        timestamptz not null
);

-- A Meta app: its id is the last part of the webhook address, its secret signs what arrives there.
create table whatsapp_app (
    workspace_id bigint      not null references workspace,
    id           uuid        not null default uuidv7() unique,
    meta_id      text        not null check (length(meta_id) between 1 and 64),
    secret       bytea       not null,
    verify_token bytea       not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, meta_id)
);

-- A WhatsApp business phone number with its credentials (sealed) and what WhatsApp reports of it.
create table sender (
    workspace_id          bigint      not null references workspace,
    id                    uuid        not null default uuidv7(),
    portfolio_id          uuid        not null references portfolio,
    app_id                uuid        not null,
    waba_id               text        not null check (length(waba_id) between 1 and 64),
    phone_number_id       text        not null check (length(phone_number_id) between 1 and 64),
    token                 bytea       not null,
    graph_url             text        not null,
    graph_version         text        not null,
    name                  text        not null check (length(name) between 1 and 100),
    -- 0 Cloud API, 1 Marketing Messages API with fallback; for marketing templates.
    marketing_route       smallint    not null default 0 check (marketing_route in (0, 1)),
    -- The business app uses the number too: WhatsApp then allows 20 messages a second.
    coexistence           boolean     not null default false,
    display_phone         text,
    verified_name         text,
    name_status           text,
    status                text,
    -- The *_at columns are WhatsApp's times of what stands beside them: an older webhook that comes later changes nothing.
    quality_at            timestamptz,
    quality               text        not null default 'UNKNOWN' check (quality in ('GREEN', 'YELLOW', 'RED', 'UNKNOWN')),
    throughput_per_second int         not null default 80 check (throughput_per_second > 0),
    health                text,
    health_details        jsonb,
    -- What the account may still do, by its last account_update; see sender.Restriction.
    restriction           text        not null default 'NONE' check (restriction in ('NONE', 'TEMPLATES', 'ALL', 'LOST')),
    restricted_until      timestamptz,
    restriction_at        timestamptz,
    -- Null: due for a check now.
    checked_at            timestamptz,
    check_problem         text,
    archived_at           timestamptz,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    version               bigint      not null default 0,
    primary key (workspace_id, id),
    foreign key (workspace_id, app_id) references whatsapp_app (workspace_id, id)
);
-- A number is sent from once in the installation: two paces of one number would break WhatsApp's limit.
create unique index sender_phone_number on sender (phone_number_id) where archived_at is null;
-- Serves Senders.ofPortfolio and the pumps.
create index sender_portfolio on sender (portfolio_id) where archived_at is null;
-- Serves webhooks about an account.
create index sender_account on sender (workspace_id, waba_id) where archived_at is null;

-- A file that was handed to WhatsApp for one number: no other can send it, and WhatsApp forgets it after 30 days. The file
-- itself is not kept.
create table media (
    workspace_id bigint      not null,
    id           uuid        not null default uuidv7(),
    sender_id    uuid        not null,
    media_id     text        not null check (media_id ~ '^[0-9]{1,40}$'),
    file_name    text        not null,
    type         text        not null,
    bytes        bigint      not null check (bytes > 0),
    uploaded_at  timestamptz not null,
    expires_at   timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, sender_id) references sender
);
-- Serves MediaFiles.known.
create index media_media_id on media (workspace_id, media_id);
