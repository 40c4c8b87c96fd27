-- Minutes of an event: sections in the order of its programme, written by several people at once.
create table minutes (
    id               uuid        primary key,
    version          integer     not null default 0,
    event_id         uuid        not null references events (id) on delete cascade,
    state            text        not null constraint minutes_state_known
                                 check (state in ('DRAFT', 'IN_AMENDMENT', 'PUBLISHED')),
    -- until when those who attended propose amendments
    amendments_until timestamptz,
    begun_at         timestamptz not null,
    changed_at       timestamptz not null,
    constraint minutes_event_key unique (event_id)
);

create table minutes_sections (
    id         uuid        primary key,
    version    integer     not null default 0,
    minutes_id uuid        not null references minutes (id) on delete cascade,
    -- a part of the programme that is taken out leaves what was written about it
    segment_id uuid        references event_segments (id) on delete set null,
    kind       text        not null constraint minutes_sections_kind_known
                           check (kind in ('INTRODUCTION', 'SEGMENT', 'ADDED', 'CONCLUSION')),
    position   integer     not null,
    title      text        not null,
    -- clean markup of a few elements
    body       text        not null,
    -- rises with each text
    revision   integer     not null,
    -- put aside; it can be brought back
    removed_at timestamptz
);
create index minutes_sections_minutes_idx on minutes_sections (minutes_id, position);
create index minutes_sections_segment_idx on minutes_sections (segment_id);

-- The texts of a section one after the other, so that what two people write can be put together. Erased after a month.
create table minutes_texts (
    section_id uuid        not null references minutes_sections (id) on delete cascade,
    revision   integer     not null,
    body       text        not null,
    -- what was sent, where what others wrote meanwhile was put together with it
    typed      text,
    written_at timestamptz not null,
    written_by uuid        references members (id) on delete set null,
    -- the page in which it was typed
    writer     uuid        not null,
    primary key (section_id, revision)
);
create index minutes_texts_written_by_idx on minutes_texts (written_by);
create index minutes_texts_written_at_idx on minutes_texts (written_at);

-- What was taken in of the capture already, so that it comes once, whatever people made of it.
create table minutes_harvested (
    section_id uuid        not null references minutes_sections (id) on delete cascade,
    origin     text        not null,
    taken_at   timestamptz not null,
    primary key (section_id, origin)
);
