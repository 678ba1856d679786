-- Files that somebody sends are uploaded again before WhatsApp forgets them; those that nobody has wanted for long are not.
alter table media
    add wanted_at timestamptz not null default now(),
    add tried_at  timestamptz;
-- Serves MediaFiles.due.
create index media_due on media (expires_at) where kept;
