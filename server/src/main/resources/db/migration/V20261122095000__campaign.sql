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
    version         bigint      not null default 1,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    origin_id       bigint,
    launched_at     timestamptz,
    primary key (workspace_id, id),
    check ((origin_id is null) = (launched_at is null)),
    foreign key (workspace_id, origin_id) references origin (workspace_id, id)
);
-- An origin belongs to one campaign; also serves the lists by state, which begin with the origins that are in it.
create unique index campaign_origin on campaign (workspace_id, origin_id) where origin_id is not null;
-- Serves the list and the count of drafts.
create index campaign_draft on campaign (workspace_id, id) where origin_id is null;
-- Serves TemplateHolds: the campaigns that a change of a template concerns.
create index campaign_template on campaign (workspace_id, template_id) where origin_id is not null;
-- Serves the search by name and label. The workspace comes from btree_gin.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;
create index campaign_search on campaign using gin (workspace_id, name gin_trgm_ops);

-- What was confirmed at the launch: the audience's definition, the mapping, and the template as it was approved then.
-- Insert-only. One row per campaign: the second of two launches at once cannot write one.
create table campaign_launch (
    workspace_id bigint      not null,
    campaign_id  uuid        not null,
    content      jsonb       not null,
    launched_at  timestamptz not null,
    primary key (workspace_id, campaign_id),
    foreign key (workspace_id, campaign_id) references campaign
);
