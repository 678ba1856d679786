-- Where the tracked buttons of a template lead, as it was designed: what a campaign begins with. By name, since that is what a
-- template is called before Meta has given it an id, and the draft is gone by then.
create table template_link (
    workspace_id        bigint not null references workspace,
    waba_id             text   not null,
    name                text   not null,
    language            text   not null,
    variable            text   not null,
    destination         text   not null check (length(destination) <= 2000),
    expires_after_hours int    check (expires_after_hours between 1 and 8760),
    primary key (workspace_id, waba_id, name, language, variable)
);
