-- Photos and videos in sections of minutes.
create table minutes_media (
    id            uuid        primary key,
    version       integer     not null default 0,
    section_id    uuid        not null references minutes_sections (id) on delete cascade,
    kind          text        not null constraint minutes_media_kind_known
                              check (kind in ('PHOTO', 'VIDEO_LINK', 'VIDEO_FILE')),
    position      integer     not null,
    file_id       uuid,
    -- of what was captured
    origin        text,
    -- what a photo shows; a photo that only decorates has none
    alt           text,
    decorative    boolean     not null,
    caption       text,
    credit        text,
    -- of a video
    title         text,
    url           text,
    language      text,
    -- where the captions of a linked video, or its transcript, are found
    captions_note text,
    -- WebVTT
    captions      text,
    transcript    text,
    added_at      timestamptz not null
);
create index minutes_media_section_idx on minutes_media (section_id, position);

-- A video that comes in by parts.
create table media_uploads (
    file_id    uuid        primary key references media_files (id) on delete cascade,
    -- what the sender announced
    bytes      bigint      not null,
    begun_at   timestamptz not null
);
create index media_uploads_begun_at_idx on media_uploads (begun_at);
