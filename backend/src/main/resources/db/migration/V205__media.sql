-- Files that belong to an event: photos, videos. Each has one owner; what takes one over copies it.
create table media_files (
    id         uuid        primary key,
    event_id   uuid        not null references events (id) on delete cascade,
    kind       text        not null constraint media_files_kind_known check (kind in ('PICTURE', 'VIDEO')),
    media_type text        not null,
    -- in pixels; unknown of videos
    width      integer,
    height     integer,
    bytes      bigint      not null,
    -- SHA-256 of the content, hexadecimal; unknown while it is still coming in
    digest     text,
    stored_at  timestamptz not null
);
create index media_files_event_idx on media_files (event_id);

-- In parts, so that a long file is neither sent, kept nor read in one go.
create table media_parts (
    file_id  uuid    not null references media_files (id) on delete cascade,
    position integer not null,
    content  bytea   not null,
    primary key (file_id, position)
);
alter table media_parts alter column content set storage external;
