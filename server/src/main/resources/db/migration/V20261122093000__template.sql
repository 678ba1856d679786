-- A WhatsApp template as Meta keeps it: a name in one business account (WABA), with one variant per language.
create table template (
    workspace_id bigint      not null references workspace,
    id           uuid        not null default uuidv7(),
    waba_id      text        not null,
    name         text        not null,
    created_at   timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, waba_id, name)
);

-- Status, category and quality are each told by webhooks that may come late or twice; the time beside each is Meta's, and
-- an older word never overwrites a newer one. components are Meta's own JSON.
create table template_variant (
    workspace_id       bigint      not null,
    id                 uuid        not null default uuidv7(),
    template_id        uuid        not null,
    meta_id            text        not null,
    language           text        not null,
    status             text        not null,
    status_at          timestamptz not null,
    category           text        not null,
    category_at        timestamptz not null,
    quality            text        not null,
    quality_at         timestamptz not null,
    components         jsonb       not null check (jsonb_typeof(components) = 'array'),
    parameter_format   text        not null,
    ttl_seconds        integer,
    rejected_reason    text,
    previous_category  text,
    -- Meta gives a day's notice before it charges a variant as something else; both or neither.
    announced_category text,
    announced_for      timestamptz,
    synced_at          timestamptz not null,
    version            integer     not null default 1,
    primary key (workspace_id, id),
    foreign key (workspace_id, template_id) references template on delete cascade,
    unique (workspace_id, template_id, language),
    check ((announced_category is null) = (announced_for is null))
);
-- Webhooks name a variant by Meta's id.
create index template_variant_meta_id on template_variant (workspace_id, meta_id);

-- When the templates of an account are read again: every hour, and sooner when a webhook tells of something unknown.
create table template_sync (
    workspace_id bigint      not null references workspace,
    waba_id      text        not null,
    due_at       timestamptz not null,
    finished_at  timestamptz,
    problem      text,
    primary key (workspace_id, waba_id)
);
