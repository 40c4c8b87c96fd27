-- Foresight workshops: two uncertainties, the four futures between them, and the ways back to today.
create table foresights (
    id           uuid    primary key,
    version      integer not null default 0,
    event_id     uuid    not null references events (id) on delete cascade,
    segment_id   uuid    not null references event_segments (id) on delete cascade,
    phase        text    not null constraint foresights_phase_known
                         check (phase in ('AXES', 'SCENARIOS', 'BACKCASTING', 'DONE')),
    horizon_year integer not null,
    first_name   text,
    first_low    text,
    first_high   text,
    second_name  text,
    second_low   text,
    second_high  text,
    constraint foresights_segment_key unique (segment_id)
);
create index foresights_event_idx on foresights (event_id);

create table scenarios (
    id           uuid    primary key,
    version      integer not null default 0,
    foresight_id uuid    not null references foresights (id) on delete cascade,
    quadrant     text    not null constraint scenarios_quadrant_known
                         check (quadrant in ('LOW_HIGH', 'HIGH_HIGH', 'LOW_LOW', 'HIGH_LOW')),
    title        text,
    -- whether the way back from it is looked for
    chosen       boolean not null,
    constraint scenarios_quadrant_key unique (foresight_id, quadrant)
);

-- What people write into a scenario, piece by piece. What was taken back stays, so that a late repetition does not bring
-- it back.
create sequence scenario_item_arrivals;
create table scenario_items (
    id          uuid    primary key,
    scenario_id uuid    not null references scenarios (id) on delete cascade,
    kind        text    not null constraint scenario_items_kind_known check (kind in ('STORY', 'SIGNAL', 'STEP')),
    arrival     bigint  not null,
    revision    integer not null,
    text        text    not null,
    year        integer,
    month       integer,
    day         integer,
    -- who does it, in words: forgotten two years after the event
    owner       text,
    first_step  text,
    pledged     boolean not null,
    withdrawn   boolean not null,
    constraint scenario_items_steps_dated check (kind <> 'STEP' or (year is not null and month is not null))
);
create index scenario_items_scenario_idx on scenario_items (scenario_id, arrival);

-- Which scenario a table works on.
create table foresight_tables (
    foresight_id uuid not null references foresights (id) on delete cascade,
    spot_id      uuid not null,
    scenario_id  uuid not null references scenarios (id) on delete cascade,
    primary key (foresight_id, spot_id)
);
create index foresight_tables_scenario_idx on foresight_tables (scenario_id);
