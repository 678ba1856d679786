-- One file of contacts on its way in. Progress and merged rows are committed together, so that after a crash the import
-- goes on with the first row that was not merged, and the counts stay exact.
create table contact_import (
    workspace_id bigint      not null references workspace,
    id           uuid        not null,
    state        text        not null check (state in ('waiting', 'running', 'completed', 'failed')),
    name         text        not null check (length(name) between 1 and 200),
    options      jsonb       not null,
    layout       jsonb       not null,
    evidence_id  uuid,
    list_id      uuid        not null,
    bytes        bigint      not null,
    bytes_read   bigint      not null default 0,
    rows_read    bigint      not null default 0,
    created      bigint      not null default 0,
    updated      bigint      not null default 0,
    unchanged    bigint      not null default 0,
    duplicates   bigint      not null default 0,
    refused      bigint      not null default 0,
    noteworthy   bigint      not null default 0,
    failure      text,
    created_by   text        not null,
    created_at   timestamptz not null,
    started_at   timestamptz,
    finished_at  timestamptz,
    primary key (workspace_id, id),
    foreign key (workspace_id, list_id) references contact_list,
    foreign key (workspace_id, evidence_id) references consent_evidence,
    -- Nothing is lost without a word.
    check (rows_read = created + updated + unchanged + duplicates + refused),
    check ((state = 'failed') = (failure is not null))
);
-- Serves ImportWorker: what is left to do, of all workspaces.
create index contact_import_unfinished on contact_import (created_at) where state in ('waiting', 'running');

-- What the report says: a row that was refused, or one that went in with something worth knowing.
create table contact_import_note (
    workspace_id bigint   not null,
    import_id    uuid     not null,
    line         bigint   not null,
    n            smallint not null,
    refused      boolean  not null,
    reason       text     not null,
    value        text,
    primary key (workspace_id, import_id, line, n),
    foreign key (workspace_id, import_id) references contact_import on delete cascade
);

-- How a person mapped the columns of a layout, used again for the next file that has the same titles.
create table contact_import_layout (
    workspace_id bigint      not null references workspace,
    titles_hash  bytea       not null,
    mapping      jsonb       not null,
    updated_at   timestamptz not null,
    primary key (workspace_id, titles_hash)
);
