-- Tracked links: where the button of one message leads. Found by its token alone, by people whom nobody knows, so the token
-- stands first in the key instead of the workspace. It begins with the month of its making, which is the partition: retention
-- is a drop. Insert-only but for the clicks, whose columns no index holds (HOT; leaves are made with fillfactor 80).
create table link (
    month            int         not null,
    token            text        collate "C" not null,
    workspace_id     bigint      not null,
    -- The message that carries it, absent for tests and samples, which are counted nowhere.
    period           int,
    origin_id        bigint,
    message_id       bigint,
    contact_id       bigint,
    -- The variable of the template that it fills.
    variable         text        not null,
    -- Absent once it has expired and was forgotten.
    destination      text,
    made_at          timestamptz not null,
    expires_at       timestamptz,
    clicks           bigint      not null default 0,
    first_clicked_at timestamptz,
    last_clicked_at  timestamptz,
    primary key (token, month),
    check ((period is null) = (origin_id is null) and (period is null) = (message_id is null))
) partition by range (month);
-- Serves ForgetLinks: what leads where belongs to a person.
create index link_contact on link (workspace_id, contact_id) where contact_id is not null;
-- Serves ForgetLinks: secrets whose time is over.
create index link_expiring on link (expires_at) where expires_at is not null and destination is not null;
