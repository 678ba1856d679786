-- Where messages come from: a campaign, a month of an event campaign, of conversations or of the API. Delivery owns it and
-- knows the owner only as external_id. What never ends gets one origin per month, so that no partition grows for ever.
create table origin (
    workspace_id    bigint      not null references workspace,
    id              bigint      generated always as identity,
    kind            smallint    not null check (kind between 0 and 3),
    external_id     uuid        not null,
    period          int         not null check (period between 202001 and 299912),
    lane            smallint    not null check (lane between 0 and 2),
    purpose         smallint    not null check (purpose between 0 and 2),
    sender_id       uuid        not null,
    portfolio_id    uuid        not null,
    template_id     uuid,
    -- 0 scheduled, 1 freezing, 2 frozen, 3 closed: only the first two still gain messages.
    stage           smallint    not null default 0 check (stage between 0 and 3),
    launch_at       timestamptz not null,
    local_time      boolean     not null default false,
    -- When the audience is frozen: launch_at, or where local time counts, that time in the earliest zone on earth.
    freeze_at       timestamptz not null,
    not_after       timestamptz,
    -- How long WhatsApp tries to deliver a message; null: 30 days, its longest.
    validity_seconds int        check (validity_seconds between 30 and 2592000),
    per_second      int         check (per_second > 0),
    cost_cap_micros bigint      check (cost_cap_micros > 0),
    -- What becomes of doubt that the control group settles as "not sent": resend or leave unresolved.
    resend_doubt    boolean     not null,
    -- When it was settled who is in the audience, and when all of them were in the ledger.
    snapshot_at     timestamptz,
    frozen_at       timestamptz,
    completed_at    timestamptz,
    created_at      timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, id, period),
    unique (workspace_id, kind, external_id, lane, purpose, period)
);
create index origin_unfrozen on origin (portfolio_id, freeze_at) where stage < 2;
-- Serves WatchOrigins: what of a workspace is still on its way.
create index origin_under_way on origin (workspace_id, id) where completed_at is null;
-- Serves OriginTotals: what began in a stretch of time.
create index origin_launched on origin (workspace_id, launch_at);
-- Closed while messages were on their way: what comes back into the queue is cancelled too.
create index origin_closing on origin (portfolio_id) where stage = 3 and completed_at is null;

-- The audience as one snapshot saw it, in slices; each becomes ledger rows and batches in a transaction of its own.
create table freeze_slice (
    workspace_id bigint   not null,
    origin_id    bigint   not null,
    n            int      not null,
    contact_ids  bigint[] not null check (cardinality(contact_ids) between 1 and 10000),
    done         boolean  not null default false,
    primary key (workspace_id, origin_id, n),
    foreign key (workspace_id, origin_id) references origin on delete cascade
);
-- Ids are read once: compressing them would only cost.
alter table freeze_slice alter column contact_ids set storage external;

-- The ledger: one row per message to one contact. The unique key is promise 1 (nobody gets the same campaign twice): dedup
-- is 0 for a campaign and the event for an event campaign. A unique key of a partitioned table must hold the partition key,
-- so period is constant per origin, which message_has_its_origin enforces.
-- No index on anything that changes: every update stays on its page (HOT). Leaves are made with fillfactor 40 (Periods).
create table message (
    workspace_id bigint   not null,
    period       int      not null,
    origin_id    bigint   not null,
    id           bigint   generated always as identity,
    contact_id   bigint   not null,
    dedup        bigint   not null default 0,
    attempt      smallint not null default 1 check (attempt > 0),
    state        smallint not null check (state between 0 and 10),
    held         boolean  not null default false,
    reason       smallint,
    error_code   int,
    accepted_at  timestamptz,
    sent_at      timestamptz,
    delivered_at timestamptz,
    read_at      timestamptz,
    failed_at    timestamptz,
    replied_at   timestamptz,
    price_micros int,
    wamid        text,
    primary key (workspace_id, origin_id, id, period),
    unique (workspace_id, contact_id, origin_id, dedup, period)
) partition by range (period);

-- What a foreign key to origin (workspace_id, id, period) would refuse, asked once per statement instead of once per row:
-- the key's own trigger took a quarter of the time of freezing an audience. The other direction needs no trigger: no origin
-- can go while its counter refers to it.
create function message_has_its_origin() returns trigger language plpgsql as $$
begin
    if exists (select from (select distinct workspace_id, origin_id, period from written) as w
                where not exists (select from origin o
                                   where o.workspace_id = w.workspace_id and o.id = w.origin_id and o.period = w.period)) then
        raise foreign_key_violation using message = 'a message without its origin, or in another period than its origin';
    end if;
    return null;
end $$;
create trigger message_has_its_origin after insert on message referencing new table as written
    for each statement execute function message_has_its_origin();

-- Lists of messages by what few of them come to (mark: a state's code, 20 replied, 21 held, 22 waits for another attempt), for
-- pages of what is rare: the ledger has no index on what changes. One row per transaction and kind. Insert-only: whether a
-- message is still so the ledger says.
create table message_mark (
    workspace_id bigint   not null,
    origin_id    bigint   not null,
    mark         smallint not null,
    id           bigint   generated always as identity,
    reason       smallint not null,
    error_code   int      not null,
    ids          bigint[] not null,
    primary key (workspace_id, origin_id, mark, id),
    foreign key (workspace_id, origin_id) references origin on delete cascade
);
alter table message_mark alter column ids set storage external;

-- What each attempt said, written before it leaves and never after, so that what was sent can be shown exactly.
create table message_values (
    workspace_id bigint   not null,
    period       int      not null,
    message_id   bigint   not null,
    attempt      smallint not null,
    -- Which of several wordings (for campaigns: the language): accepted messages are counted by it.
    variant      text,
    contents     jsonb    not null,
    primary key (workspace_id, message_id, attempt, period)
) partition by range (period);

-- The queue: one row per up to 500 messages of one origin, sender, lane and zone; due time and quiet hours move whole
-- batches. ids[1..started] have left it for an intent. Only the holder of the portfolio's lease takes from it, so a
-- compare-and-set on started is all the claiming there is.
create table dispatch_batch (
    id           bigint      generated always as identity primary key,
    workspace_id bigint      not null,
    origin_id    bigint      not null,
    period       int         not null,
    sender_id    uuid        not null,
    lane         smallint    not null check (lane between 0 and 2),
    zone         text,
    due_at       timestamptz not null,
    ids          bigint[]    not null check (cardinality(ids) between 1 and 500),
    attempts     smallint[]  not null check (cardinality(attempts) = cardinality(ids)),
    started      smallint    not null default 0 check (started between 0 and cardinality(ids)),
    -- Waits for the gate of a guarded start: it cannot have a due time.
    gated        boolean     not null default false check (not gated or due_at = 'infinity'),
    foreign key (workspace_id, origin_id, period) references origin (workspace_id, id, period)
) with (fillfactor = 60);
alter table dispatch_batch alter column ids set storage external;
alter table dispatch_batch alter column attempts set storage external;
-- Serves BatchQueue: which origins have something due, and the next batch of one.
create index dispatch_batch_due on dispatch_batch (sender_id, lane, origin_id, due_at, id);
create index dispatch_batch_origin on dispatch_batch (workspace_id, origin_id);

-- "These messages are about to leave": committed before the first byte, deleted with the last outcome. Whatever a crash
-- leaves here, and the ledger still calls waiting, is the doubt. The id is made by us, so that an intent whose commit is
-- unknown can be looked up.
create table intent (
    id           uuid        primary key,
    workspace_id bigint      not null,
    origin_id    bigint      not null,
    period       int         not null,
    portfolio_id uuid        not null,
    sender_id    uuid        not null,
    ids          bigint[]    not null,
    attempts     smallint[]  not null check (cardinality(attempts) = cardinality(ids)),
    -- What was charged for them against the month and the origin's cost cap.
    estimated_micros bigint  not null,
    started_at   timestamptz not null
);
create index intent_portfolio on intent (portfolio_id);

-- Which node runs a portfolio. Times are the database's own: the only clock that all nodes share.
create table portfolio_lease (
    portfolio_id uuid        primary key,
    node         text        not null,
    token        uuid        not null,
    until        timestamptz not null
);

-- What must not be started now, and why. Scope ids are uuids or numbers as text.
create table hold (
    scope        text        not null check (scope in ('origin', 'sender', 'template', 'marketing', 'installation')),
    scope_id     text        not null,
    reason       text        not null,
    workspace_id bigint,
    detail       text,
    placed_at    timestamptz not null,
    until        timestamptz,
    primary key (scope, scope_id, reason)
);

-- Unique people messaged outside windows in a moving 24 hours; since is when a person last began to count.
create table portfolio_reach (
    portfolio_id uuid        not null,
    recipient    bigint      not null,
    since        timestamptz not null,
    primary key (portfolio_id, recipient)
) with (fillfactor = 80);

-- Until when a person may be answered freely: 24 hours from the last message that came in.
create table service_window (
    workspace_id bigint      not null,
    contact_id   bigint      not null,
    sender_id    uuid        not null,
    open_until   timestamptz not null,
    primary key (workspace_id, contact_id, sender_id)
) with (fillfactor = 80);

-- One row per origin: states and milestones, kept by exact deltas in the transaction that changes the ledger.
create table origin_counter (
    workspace_id  bigint not null,
    origin_id     bigint not null,
    waiting       bigint not null default 0,
    in_doubt      bigint not null default 0,
    accepted      bigint not null default 0,
    sent          bigint not null default 0,
    delivered     bigint not null default 0,
    read          bigint not null default 0,
    failed        bigint not null default 0,
    expired       bigint not null default 0,
    skipped       bigint not null default 0,
    cancelled     bigint not null default 0,
    unresolved    bigint not null default 0,
    held          bigint not null default 0,
    was_accepted  bigint not null default 0,
    was_sent      bigint not null default 0,
    was_delivered bigint not null default 0,
    was_read      bigint not null default 0,
    was_replied   bigint not null default 0,
    retries       bigint not null default 0,
    cost_micros   bigint not null default 0,
    unpriced      bigint not null default 0,
    -- Estimated price of all that was started; kept only where a cost cap asks for it.
    spent_micros  bigint not null default 0,
    primary key (workspace_id, origin_id),
    foreign key (workspace_id, origin_id) references origin
) with (fillfactor = 20);

-- A guarded start: how it is watched (delivery.Guard), how many may leave first and how many wait, and what was decided.
create table origin_guard (
    workspace_id bigint      not null,
    origin_id    bigint      not null,
    policy       jsonb       not null,
    -- 0 the audience is not frozen yet, 1 the share may leave, 2 stopped: goes on without its hold, 3 open.
    phase        smallint    not null check (phase between 0 and 3),
    share        bigint      not null default 0,
    rest         bigint      not null default 0,
    -- The number's, when the share was let go.
    quality      text        not null default 'UNKNOWN',
    left_at      timestamptz,
    opted_out    bigint      not null default 0,
    decided_at   timestamptz,
    decided_by   jsonb,
    primary key (workspace_id, origin_id),
    foreign key (workspace_id, origin_id) references origin on delete cascade
);
-- Serves JudgeShares: a handful.
create index origin_guard_closed on origin_guard (workspace_id, origin_id) where phase in (1, 2);

-- What a workspace has started to spend in a calendar month (yyyymm) of its own time zone, over all origins: list prices, in
-- millionths of a US dollar, added by each intent and taken back for what did not leave.
create table month_spend (
    workspace_id bigint not null references workspace,
    month        int    not null check (month between 202001 and 299912),
    spent_micros bigint not null,
    primary key (workspace_id, month)
) with (fillfactor = 20);

-- Where there is a row, marketing is held when a month has spent this.
create table month_cap (
    workspace_id bigint primary key references workspace,
    cap_micros   bigint not null check (cap_micros >= 0)
);

-- The counters by reason and by WhatsApp's error code, for the states that have one.
create table origin_reason (
    workspace_id bigint   not null,
    origin_id    bigint   not null,
    state        smallint not null,
    reason       smallint not null,
    error_code   int      not null,
    n            bigint   not null,
    primary key (workspace_id, origin_id, state, reason, error_code),
    foreign key (workspace_id, origin_id) references origin on delete cascade
) with (fillfactor = 50);

-- Milestones by the minute in which they happened, for charts.
create table origin_minute (
    workspace_id bigint      not null,
    origin_id    bigint      not null,
    minute       timestamptz not null,
    accepted     bigint      not null,
    delivered    bigint      not null,
    read         bigint      not null,
    failed       bigint      not null,
    replied      bigint      not null,
    primary key (workspace_id, origin_id, minute),
    foreign key (workspace_id, origin_id) references origin on delete cascade
) with (fillfactor = 50);

-- Accepted messages by what was said to them, where there are several wordings.
create table origin_variant (
    workspace_id bigint not null,
    origin_id    bigint not null,
    variant      text   not null,
    accepted     bigint not null,
    primary key (workspace_id, origin_id, variant),
    foreign key (workspace_id, origin_id) references origin on delete cascade
) with (fillfactor = 20);

-- Open doubts: a short list beside the ledger, which has no index on its state.
create table doubt (
    workspace_id bigint      not null,
    period       int         not null,
    origin_id    bigint      not null,
    message_id   bigint      not null,
    attempt      smallint    not null,
    sender_id    uuid        not null,
    since        timestamptz not null,
    -- No control group: the clock stands still and does not keep the origin from being completed.
    still        boolean     not null default false,
    primary key (workspace_id, origin_id, message_id)
);
create index doubt_sender on doubt (sender_id, since);

-- How well webhooks reach us, per sender and ten seconds of acceptance: the control group that doubt is settled against.
create table echo_count (
    sender_id uuid        not null,
    bucket    timestamptz not null,
    accepted  int         not null default 0,
    echoed    int         not null default 0,
    primary key (sender_id, bucket)
) with (fillfactor = 40);
