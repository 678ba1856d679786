-- Files are kept by Hudhud itself, too, so that WhatsApp can be given them again before it forgets them. media_id stays
-- what mappings name; current_id is what WhatsApp calls the file today.
alter table media
    add current_id     text check (current_id ~ '^[0-9]{1,40}$'),
    add kept           boolean not null default false,
    add original_type  text,
    add original_bytes bigint check (original_bytes > 0),
    add constraint media_renewed check (current_id is null or kept),
    add constraint media_original check ((original_type is null) = (original_bytes is null));
