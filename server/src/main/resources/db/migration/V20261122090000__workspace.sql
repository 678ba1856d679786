-- A workspace is one merchant: the tenant. Every tenant table has workspace_id first in its primary key.
create table workspace (
    id          bigint generated always as identity primary key,
    name        text        not null check (length(name) between 1 and 200),
    country     char(2)     not null,
    time_zone   text        not null,
    currency    char(3)     not null,
    -- Marketing is held between these local times of the recipient; both or neither.
    quiet_from  time,
    quiet_until time,
    created_at  timestamptz not null,
    check ((quiet_from is null) = (quiet_until is null))
);
