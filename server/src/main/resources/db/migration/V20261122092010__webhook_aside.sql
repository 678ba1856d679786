-- A webhook update that could not be committed (a value that the database refuses), kept until a person replays it. WhatsApp
-- got its 200: refusing it would only bring it back, with everybody else's in the same body.
create table webhook_aside (
    workspace_id bigint      not null references workspace,
    id           uuid        not null default uuidv7(),
    received_at  timestamptz not null,
    set_aside_at timestamptz not null,
    -- What it is about, and a word for the error; neither holds personal data.
    kind         text        not null,
    error        text        not null,
    -- A webhook body that says only this update, sealed.
    body         bytea       not null,
    primary key (workspace_id, id)
);

-- When webhooks came in at an address, for people who look whether they do. Written every two seconds, not per webhook.
create table webhook_endpoint (
    workspace_id bigint      not null,
    -- Last part of the address: the app.
    address      text        not null,
    received_at  timestamptz,
    -- Of those with a wrong signature.
    refused_at   timestamptz,
    refused      bigint      not null default 0,
    verified_at  timestamptz,
    primary key (workspace_id, address)
);
