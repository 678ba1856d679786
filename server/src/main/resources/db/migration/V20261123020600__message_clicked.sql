-- When somebody first opened a tracked link of the message: a milestone beside the others, with no index, as they.
alter table message add column clicked_at timestamptz;
-- tracked: 1 once a message has left with a tracked link, so that no clicks means none and not unknown. A number, to be added up.
alter table origin_counter
    add column was_clicked bigint   not null default 0,
    add column tracked     smallint not null default 0 check (tracked in (0, 1));
