-- Editions of minutes as they were published: what one has read there stays as it was.
create table minutes_versions (
    id           uuid        primary key,
    minutes_id   uuid        not null references minutes (id) on delete cascade,
    number       integer     not null,
    published_at timestamptz not null,
    published_by uuid        references members (id) on delete set null,
    content      jsonb       not null,
    constraint minutes_versions_number_key unique (minutes_id, number)
);
create index minutes_versions_published_by_idx on minutes_versions (published_by);
create index minutes_versions_published_at_idx on minutes_versions (published_at);

-- Files that an edition shows: they stay as long as it does.
create table minutes_version_media (
    version_id uuid not null references minutes_versions (id) on delete cascade,
    file_id    uuid not null,
    primary key (version_id, file_id)
);
create index minutes_version_media_file_idx on minutes_version_media (file_id);
