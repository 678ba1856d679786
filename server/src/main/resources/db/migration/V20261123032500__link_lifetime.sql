-- A link that is kept long before its message leaves, as those of single messages are: how long it leads anywhere from then on.
alter table link add column lifetime interval;
-- The tokens of its tracked links, whose time begins when the message leaves.
alter table direct_message add column link_tokens text[];
