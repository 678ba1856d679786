-- Whether a second person has to agree to a template before it is given to Meta. A workspace that never set it has no row.
create table template_settings (
    workspace_id      bigint      primary key references workspace,
    approval_required boolean     not null,
    version           bigint      not null default 1,
    updated_at        timestamptz not null
);

-- Everybody who wrote any of a draft: none of them may agree to it. Drafts save themselves too often for the audit trail.
create table template_draft_writer (
    workspace_id bigint not null,
    draft_id     uuid   not null,
    actor_kind   text   not null,
    actor_id     text   not null,
    primary key (workspace_id, draft_id, actor_kind, actor_id),
    foreign key (workspace_id, draft_id) references template_draft on delete cascade
);
insert into template_draft_writer (workspace_id, draft_id, actor_kind, actor_id)
select workspace_id, id, created_by_kind, created_by from template_draft
union
select workspace_id, id, updated_by_kind, updated_by from template_draft;

-- Whether somebody else agreed to exactly this: content is the SHA-256 of the draft. One per draft: a new request replaces the
-- last one; the audit trail has them all.
create table template_approval (
    workspace_id      bigint      not null,
    draft_id          uuid        not null,
    content           bytea       not null check (length(content) = 32),
    version           bigint      not null,
    requested_by_kind text        not null,
    requested_by      text        not null,
    requested_at      timestamptz not null,
    request_note      text        check (length(request_note) <= 1000),
    approved          boolean,
    decided_by_kind   text,
    decided_by        text,
    decided_at        timestamptz,
    decision_note     text        check (length(decision_note) <= 1000),
    primary key (workspace_id, draft_id),
    foreign key (workspace_id, draft_id) references template_draft on delete cascade,
    check ((approved is null) = (decided_by is null) and (approved is null) = (decided_at is null))
);
