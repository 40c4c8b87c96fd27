-- Rotations of parts of a day: who sits at which table in which round.
create table rotations (
    id          uuid        primary key,
    version     integer     not null default 0,
    event_id    uuid        not null references events (id) on delete cascade,
    segment_id  uuid        not null references event_segments (id) on delete cascade,
    form        text        not null constraint rotations_form_known check (form in ('TABLES', 'STATIONS', 'PAIRS')),
    state       text        not null constraint rotations_state_known
                            check (state in ('DRAFT', 'PLANNED', 'RUNNING', 'DONE')),
    rounds      integer     not null constraint rotations_rounds_positive check (rounds > 0),
    minutes     integer     not null constraint rotations_minutes_positive check (minutes > 0),
    -- the same people, settings and seed make the same plan
    seed        integer     not null,
    -- what a breach of each wish costs
    repeats     integer     not null,
    profiles    integer     not null,
    colleagues  integer     not null,
    territories integer     not null,
    wishes      integer     not null,
    changed_at  timestamptz not null,
    -- when it was learned for the last time who met: once the day is over and its attendance is put right
    settled_at  timestamptz,
    constraint rotations_segment_key unique (segment_id)
);
create index rotations_event_idx on rotations (event_id);

create table rotation_tables (
    id          uuid    primary key,
    version     integer not null default 0,
    rotation_id uuid    not null references rotations (id) on delete cascade,
    position    integer not null,
    name        text    not null,
    size        integer constraint rotation_tables_size_positive check (size > 0),
    question    text,
    step_free   boolean not null,
    -- no longer used in the rounds to come
    closed      boolean not null
);
create index rotation_tables_rotation_idx on rotation_tables (rotation_id, position);

-- Who stays at one table: hosts, and those who need one that can be reached. Erased with the seats.
create table rotation_bindings (
    rotation_id     uuid not null references rotations (id) on delete cascade,
    registration_id uuid not null references registrations (id) on delete cascade,
    table_id        uuid not null references rotation_tables (id) on delete cascade,
    reason          text not null constraint rotation_bindings_reason_known check (reason in ('HOST', 'ACCESS')),
    primary key (rotation_id, registration_id)
);
create index rotation_bindings_registration_idx on rotation_bindings (registration_id);
create index rotation_bindings_table_idx on rotation_bindings (table_id);

-- Who shares a table in every round, or in none.
create table rotation_groups (
    rotation_id     uuid    not null references rotations (id) on delete cascade,
    number          integer not null,
    registration_id uuid    not null references registrations (id) on delete cascade,
    apart           boolean not null,
    primary key (rotation_id, number, registration_id)
);
create index rotation_groups_registration_idx on rotation_groups (registration_id);

create table rotation_rounds (
    rotation_id uuid        not null references rotations (id) on delete cascade,
    position    integer     not null,
    started_at  timestamptz not null,
    ended_at    timestamptz,
    primary key (rotation_id, position)
);

-- The plan. Without a table: this person rests. Erased three months after the event.
create table rotation_seats (
    rotation_id     uuid    not null references rotations (id) on delete cascade,
    round           integer not null,
    registration_id uuid    not null references registrations (id) on delete cascade,
    table_id        uuid    references rotation_tables (id) on delete cascade,
    primary key (rotation_id, round, registration_id)
);
create index rotation_seats_registration_idx on rotation_seats (registration_id);
create index rotation_seats_table_idx on rotation_seats (table_id);
