-- What a merchant brings forward for the opt-ins of one import: a column of the file, or an attestation.
create table consent_evidence (
    workspace_id bigint      not null references workspace,
    id           uuid        not null default uuidv7(),
    basis        text        not null check (basis in ('column', 'attestation')),
    column_title text,
    wording      text,
    place        text,
    since        date,
    link         text,
    signed_by    text        not null,
    at           timestamptz not null,
    primary key (workspace_id, id),
    check (basis <> 'column' or column_title is not null),
    check (basis <> 'attestation' or (wording is not null and place is not null and since is not null))
);

-- The ledger of yes and no, insert-only. It holds a contact's id and no other personal data, and so outlives erasure.
create table consent (
    workspace_id bigint      not null,
    contact_id   bigint      not null,
    id           bigint      generated always as identity,
    purpose      smallint    not null check (purpose in (0, 1)),
    -- The standing that follows: -1 opted out, 1 attested, 2 single, 3 double opt-in.
    standing     smallint    not null check (standing in (-1, 1, 2, 3)),
    basis        text        not null check (basis in ('column', 'attestation', 'person', 'staff')),
    source       text        not null,
    reference    text,
    actor        text        not null,
    at           timestamptz not null,
    primary key (workspace_id, contact_id, id)
);
create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'rows of % are never changed', tg_table_name; end $$;
create trigger consent_is_insert_only before update or delete on consent for each row execute function refuse_change();
create trigger evidence_is_insert_only before update or delete on consent_evidence
    for each row execute function refuse_change();

-- "Never message this person again", by the keyed hash of a number or a BSUID: it outlives the contact. What a person
-- declined is kept apart, so that a customer who came back after erasure still gets order confirmations.
create table suppression (
    workspace_id  bigint      not null references workspace,
    hash          bytea       not null check (length(hash) = 32),
    id            uuid        not null default uuidv7(),
    everything    boolean     not null default false,
    marketing     boolean     not null default false,
    transactional boolean     not null default false,
    -- The last two digits, so that a person who keeps the list can tell entries apart.
    ends_in       text        not null,
    reason        text        not null,
    created_at    timestamptz not null,
    primary key (workspace_id, hash),
    unique (workspace_id, id),
    check (everything or marketing or transactional)
);

-- A frozen list of contacts: ids in pieces of up to 10,000, in the order they came.
create table contact_list (
    workspace_id bigint      not null references workspace,
    id           uuid        not null default uuidv7(),
    name         text        not null check (length(name) between 1 and 200),
    -- Every import leaves the list of whom it touched; only a kept one is shown among the lists.
    kept         boolean     not null,
    size         bigint      not null default 0 check (size >= 0),
    created_at   timestamptz not null,
    primary key (workspace_id, id)
);
create table contact_list_chunk (
    workspace_id bigint   not null,
    list_id      uuid     not null,
    n            integer  not null check (n >= 0),
    contact_ids  bigint[] not null check (cardinality(contact_ids) between 1 and 10000),
    primary key (workspace_id, list_id, n),
    foreign key (workspace_id, list_id) references contact_list on delete cascade
);
alter table contact_list_chunk alter column contact_ids set storage external;
