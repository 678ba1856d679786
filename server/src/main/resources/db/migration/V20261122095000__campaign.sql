-- A one-time message to an audience. Everything above origin_id is the draft; it is never changed once there is an origin.
-- The state that people see is derived from this row and the origin.
create table campaign (
    workspace_id    bigint      not null references workspace,
    id              uuid        not null default uuidv7(),
    name            text        not null check (length(name) between 1 and 200),
    labels          text[]      not null default '{}' check (cardinality(labels) <= 20),
    -- 0 marketing, 1 transactional: service messages are answers and have no campaigns.
    purpose         smallint    not null check (purpose in (0, 1)),
    sender_id       uuid,
    template_id     uuid,
    mapping         jsonb       not null,
    languages       text[]      not null default '{}' check (cardinality(languages) <= 100),
    audience        jsonb,
    schedule        jsonb       not null,
    not_after       timestamptz,
    per_second      int         check (per_second > 0),
    cost_cap_micros bigint      check (cost_cap_micros > 0),
    -- What becomes of doubt that is settled as "not sent": resend, or leave. By purpose when absent.
    resend_doubt    boolean,
    -- People with a weaker opt-in than this grade are left out: 2 single, 3 double opt-in.
    minimum_consent smallint    check (minimum_consent between 2 and 3),
    -- How its start is watched (delivery.Guard).
    guard           jsonb,
    -- The campaign whose failed messages this one tries again.
    retry_of        uuid,
    version         bigint      not null default 1,
    created_at      timestamptz not null,
    created_by_kind text        not null,
    created_by      text        not null,
    -- The last time that somebody edited, launched or steered it, and who.
    updated_at      timestamptz not null,
    updated_by_kind text        not null,
    updated_by      text        not null,
    -- When sending begins: as planned for a draft (null: as soon as it is launched), as confirmed after.
    starts_at       timestamptz,
    origin_id       bigint,
    launched_at     timestamptz,
    -- What lists are filtered and sorted by, kept by campaign_follows_origin: a list of 100,000 campaigns could not ask the
    -- origin of each. 0 draft, 1 active, 2 sending, 3 completed, 4 closed. The size is null until the audience is frozen.
    state           smallint    not null default 0 check (state between 0 and 4),
    audience_size   bigint,
    search_text     text        not null generated always as (search_form(name)) stored,
    primary key (workspace_id, id),
    check ((origin_id is null) = (launched_at is null)),
    check ((origin_id is null) = (state = 0)),
    foreign key (workspace_id, origin_id) references origin (workspace_id, id)
);

-- Delivery knows no campaigns, so the campaign's row follows its origin by itself: in the transaction of the change, and
-- after all that this transaction locks.
create function campaign_follows_origin() returns trigger language plpgsql as $$
begin
    update campaign c
       set state = case new.stage when 3 then 4 when 2 then case when new.completed_at is null then 2 else 3 end else 1 end,
           audience_size = case when new.stage < 2 then null else (
               select waiting + in_doubt + accepted + sent + delivered + read + failed + expired + skipped + cancelled
                          + unresolved
                 from origin_counter o where o.workspace_id = new.workspace_id and o.origin_id = new.id) end
     where c.workspace_id = new.workspace_id and c.origin_id = new.id;
    return null;
end $$;
create trigger campaign_follows_origin after update of stage, completed_at on origin for each row
    when (new.kind = 0 and (old.stage, old.completed_at) is distinct from (new.stage, new.completed_at))
    execute function campaign_follows_origin();
-- An origin belongs to one campaign; also serves campaign_follows_origin.
create unique index campaign_origin on campaign (workspace_id, origin_id) where origin_id is not null;
-- Serves the tabs over the list.
create index campaign_tab on campaign (workspace_id, state, updated_at, id);
-- Serves the tabs' counts, from the index alone: few of its keys differ, so 100,000 campaigns take about a megabyte.
create index campaign_counts on campaign (workspace_id, state, sender_id, template_id);
-- Serve the list in each of its orders. Drafts have no launch and no size: they come last where the greatest come first.
create index campaign_updated on campaign (workspace_id, updated_at, id);
create index campaign_name on campaign (workspace_id, search_text, id);
create index campaign_launched on campaign (workspace_id, (coalesce(launched_at, timestamptz '-infinity')), id);
create index campaign_audience on campaign (workspace_id, (coalesce(audience_size, -1)), id);
-- Serves the calendar and the figures of the last days.
create index campaign_starts on campaign (workspace_id, starts_at) where starts_at is not null;
-- Serves TemplateHolds (the campaigns that a change of a template concerns) and the filter by template.
create index campaign_template on campaign (workspace_id, template_id);
create index campaign_retry on campaign (workspace_id, retry_of) where retry_of is not null;
-- Serves the search by name. The workspace comes from btree_gin.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;
create index campaign_search on campaign using gin (workspace_id, search_text gin_trgm_ops);

-- What was confirmed at the launch: the audience's definition, the mapping, and the template as it was approved then.
-- Never changed; gone only with a launch that was undone. One row per campaign: the second of two launches at once cannot
-- write one.
create table campaign_launch (
    workspace_id bigint      not null,
    campaign_id  uuid        not null,
    content      jsonb       not null,
    launched_at  timestamptz not null,
    primary key (workspace_id, campaign_id),
    foreign key (workspace_id, campaign_id) references campaign
);

-- How a workspace guards its sending: money, mistakes, and who has to agree.
create table sending_settings (
    workspace_id     bigint      primary key references workspace,
    -- What amounts are in, and how many of it a US dollar is; the rate is null where the currency's usual one counts.
    currency         char(3)     not null,
    usd_rate         numeric(18,8) check (usd_rate > 0),
    month_budget     numeric(14,3) check (month_budget > 0),
    -- A person who launches to more people than this has to type their number.
    confirm_above    int         not null check (confirm_above >= 0),
    undo_seconds     int         not null check (undo_seconds between 0 and 300),
    -- Above either somebody else has to approve; null: never.
    approval_people  int         check (approval_people >= 0),
    approval_cost    numeric(14,3) check (approval_cost >= 0),
    version          bigint      not null default 1,
    updated_at       timestamptz not null
);

-- Whether somebody else agreed to exactly this: content is the SHA-256 of settings and template as they were shown. One per
-- campaign: a new request replaces the last one; the audit trail has them all.
create table campaign_approval (
    workspace_id      bigint      not null,
    campaign_id       uuid        not null,
    content           bytea       not null check (length(content) = 32),
    version           bigint      not null,
    people            bigint      not null,
    cost_micros       bigint,
    requested_by_kind text        not null,
    requested_by      text        not null,
    requested_at      timestamptz not null,
    request_note      text        check (length(request_note) <= 1000),
    approved          boolean,
    decided_by_kind   text,
    decided_by        text,
    decided_at        timestamptz,
    decision_note     text        check (length(decision_note) <= 1000),
    primary key (workspace_id, campaign_id),
    foreign key (workspace_id, campaign_id) references campaign on delete cascade,
    check ((approved is null) = (decided_by is null) and (approved is null) = (decided_at is null))
);
-- Serves what waits for approval: a handful.
create index campaign_approval_open on campaign_approval (workspace_id) where approved is null;
