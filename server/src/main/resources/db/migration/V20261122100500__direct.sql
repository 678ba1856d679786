-- What single messages asked for by other systems say, ready for WhatsApp: filled in when they were asked for, so that a
-- mistake is answered at once and the pump only reads.
create table direct_message (
    workspace_id bigint      not null references workspace,
    period       int         not null,
    origin_id    bigint      not null,
    message_id   bigint      not null,
    template_id  uuid        not null,
    language     text        not null,
    category     text        not null,
    object       bytea       not null,
    filled       jsonb       not null,
    useful_until timestamptz,
    actor_kind   text        not null,
    actor_id     text        not null,
    asked_at     timestamptz not null,
    primary key (workspace_id, origin_id, message_id, period)
);
-- Serves retention.
create index direct_message_asked on direct_message (asked_at);
