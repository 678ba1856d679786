-- The story of a language of a template: what Meta made of it, and what people here did. Written in the transaction of the
-- change, never changed.
create table template_event (
    workspace_id bigint      not null,
    id           bigint      generated always as identity,
    variant_id   uuid        not null,
    at           timestamptz not null,
    kind         text        not null check (kind in (
        'STATUS', 'QUALITY', 'CATEGORY', 'CATEGORY_ANNOUNCED', 'SUBMITTED', 'EDITED', 'UNPAUSED', 'DELETED')),
    -- Of status, quality or category; before is absent of what was not known until then.
    before       text,
    after        text,
    -- Meta's word for a rejection.
    reason       text,
    -- When a pause ends or an announced category begins.
    until        timestamptz,
    -- Of what people did.
    actor_kind   text,
    actor_id     text,
    primary key (workspace_id, id),
    foreign key (workspace_id, variant_id) references template_variant on delete cascade,
    check ((actor_kind is null) = (actor_id is null))
);
create index template_event_variant on template_event (workspace_id, variant_id, at, id);

-- approved says whether an edit counts against Meta's limits: one that Meta refused or never had does not.
update template_submission set approved = false where state = 'refused';
