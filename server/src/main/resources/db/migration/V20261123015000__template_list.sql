-- What a message of a template is, read off its parts; in Meta's own, types are words in any case.
create function template_kind(category text, components jsonb) returns text language sql immutable strict parallel safe
    return case
        when category = 'AUTHENTICATION' or jsonb_path_exists(components, '$[*].buttons[*] ? (@.type like_regex "^otp$" flag "i")')
            then 'CODE'
        when jsonb_path_exists(components, '$[*].cards[0].components[*] ? (@.format like_regex "^product$" flag "i")')
            then 'PRODUCT_CAROUSEL'
        when jsonb_path_exists(components, '$[*] ? (@.type like_regex "^carousel$" flag "i")') then 'CAROUSEL'
        when jsonb_path_exists(components, '$[*] ? (@.type like_regex "^limited_time_offer$" flag "i")') then 'OFFER'
        when jsonb_path_exists(components, '$[*].buttons[*] ? (@.type like_regex "^catalog$" flag "i")') then 'CATALOG'
        when jsonb_path_exists(components, '$[*].buttons[*] ? (@.type like_regex "^mpm$" flag "i")') then 'PRODUCTS'
        when jsonb_path_exists(components, '$[*].buttons[*] ? (@.type like_regex "^spm$" flag "i")') then 'PRODUCT'
        when jsonb_path_exists(components, '$[*].buttons[*] ? (@.type like_regex "^flow$" flag "i")') then 'FLOW'
        else 'STANDARD' end;

create function template_texts(components jsonb) returns text language sql immutable strict parallel safe
    return coalesce((select string_agg(said #>> '{}', E'\n') from jsonb_path_query(components, '$.**.text') as said), '');

create function template_body(components jsonb) returns text language sql immutable strict parallel safe
    return jsonb_path_query_first(components, '$[*] ? (@.type like_regex "^body$" flag "i").text') #>> '{}';

-- The same number for the same words, white space aside: finds the few texts worth comparing.
create function wording(text) returns bigint language sql immutable strict parallel safe
    return hashtextextended(regexp_replace(btrim($1, E' \t\n\r'), '\s+', ' ', 'g'), 0);

alter table template_variant
    add column kind         text   not null generated always as (template_kind(category, components)) stored,
    add column search_text  text   not null generated always as (search_form(template_texts(components))) stored,
    add column body_wording bigint generated always as (wording(template_body(components))) stored;

-- Serves the list in its order.
create index template_name on template (workspace_id, name, id);
-- Serves the tabs' counts and the filters, from the index alone.
create index template_variant_filters on template_variant (workspace_id, status, kind, category, language, template_id);
-- Serves the search.
create index template_variant_search on template_variant using gin (workspace_id, search_text gin_trgm_ops);
-- Serves TwinTexts: Meta refuses a second template with the same text.
create index template_variant_wording on template_variant (workspace_id, body_wording);
-- Serves OriginTotals.byTemplate: what was sent with a template lately.
create index origin_template on origin (workspace_id, template_id, launch_at) where template_id is not null;
