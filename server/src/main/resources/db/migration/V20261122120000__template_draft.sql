-- A template that is being designed or changed. It is gone once Meta has taken all of its languages.
create table template_draft (
    workspace_id    bigint      not null references workspace,
    id              uuid        not null default uuidv7(),
    waba_id         text        not null,
    -- The template that it changes; absent: a new one.
    template_id     uuid,
    content         jsonb       not null check (jsonb_typeof(content) = 'object'),
    version         bigint      not null default 1,
    created_at      timestamptz not null,
    created_by_kind text        not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by_kind text        not null,
    updated_by      text        not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, template_id) references template on delete cascade
);
-- One change of a template at a time: two would overwrite each other at Meta.
create unique index template_draft_template on template_draft (workspace_id, template_id) where template_id is not null;

-- One language given to Meta: written before the call, so that a crash leaves a trace. Outlives its draft, because edits of
-- approved templates are counted.
create table template_submission (
    workspace_id bigint      not null references workspace,
    id           uuid        not null default uuidv7(),
    draft_id     uuid        not null,
    name         text        not null,
    language     text        not null,
    kind         text        not null check (kind in ('create', 'edit')),
    state        text        not null check (state in ('submitting', 'submitted', 'refused')),
    -- Of the language as it was given: what was taken is not given again.
    fingerprint  text        not null check (length(fingerprint) = 64),
    -- Meta's id; of a creation known when it was taken.
    meta_id      text,
    -- Whether an edit counts against Meta's limits.
    approved     boolean     not null,
    code         integer,
    explanation  text,
    at           timestamptz not null,
    primary key (workspace_id, id),
    check (kind = 'create' or meta_id is not null)
);
-- Two people who press the button give a language once.
create unique index template_submission_once on template_submission (workspace_id, draft_id, language) where state = 'submitting';
create index template_submission_draft on template_submission (workspace_id, draft_id, at);
-- Serves the count of edits.
create index template_submission_edits on template_submission (workspace_id, meta_id, at) where kind = 'edit' and approved;
