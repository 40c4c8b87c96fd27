-- How techniques are run, step by step. A part of a day without a script of its own follows the network's default, which
-- comes with the software.
create table part_scripts (
    id         uuid        primary key,
    version    integer     not null default 0,
    segment_id uuid        not null references event_segments (id) on delete cascade,
    changed_at timestamptz not null,
    constraint part_scripts_segment_key unique (segment_id)
);

create table part_script_steps (
    script_id uuid    not null references part_scripts (id) on delete cascade,
    position  integer not null,
    -- stays with the step wherever it is moved: the clock stands at it
    step_id   uuid    not null,
    title     text    not null,
    minutes   integer not null constraint part_script_steps_minutes_positive check (minutes > 0),
    guidance  text,
    material  text,
    prompt    text,
    capture   text    not null constraint part_script_steps_capture_known
                      check (capture in ('NOTHING', 'NOTES', 'PHOTOS', 'VOTE', 'SCORES', 'SCENARIOS', 'PRIVATE_NOTES')),
    primary key (script_id, position)
);

-- Adapted scripts that were saved under a name, for other parts.
create table network_scripts (
    id         uuid        primary key,
    version    integer     not null default 0,
    technique  text        not null,
    name       text        not null,
    author_id  uuid        references members (id) on delete set null,
    changed_at timestamptz not null
);
create unique index network_scripts_name_key on network_scripts (technique, search_key(name));
create index network_scripts_author_idx on network_scripts (author_id);

create table network_script_steps (
    script_id uuid    not null references network_scripts (id) on delete cascade,
    position  integer not null,
    step_id   uuid    not null,
    title     text    not null,
    minutes   integer not null constraint network_script_steps_minutes_positive check (minutes > 0),
    guidance  text,
    material  text,
    prompt    text,
    capture   text    not null constraint network_script_steps_capture_known
                      check (capture in ('NOTHING', 'NOTES', 'PHOTOS', 'VOTE', 'SCORES', 'SCENARIOS', 'PRIVATE_NOTES')),
    primary key (script_id, position)
);

-- At which step a part is, and since when. What a clock shows follows from these moments.
create table step_clocks (
    id             uuid    primary key,
    version        integer not null default 0,
    segment_id     uuid    not null references event_segments (id) on delete cascade,
    step_id        uuid,
    minutes        integer not null,
    begun_at       timestamptz,
    entered_at     timestamptz,
    paused_at      timestamptz,
    paused_seconds integer not null default 0,
    ended_at       timestamptz,
    constraint step_clocks_segment_key unique (segment_id)
);
