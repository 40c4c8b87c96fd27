-- Which members sat together, so that the next plan lets them meet others. Learned from rounds that took place and from
-- who was there, never of guests or citizens; erased after two years, or when one of the two asks for it.
create table encounters (
    -- of the rotation, which may be gone: what happened stays
    rotation_id uuid    not null,
    event_id    uuid    not null references events (id) on delete cascade,
    low_id      uuid    not null references members (id) on delete cascade,
    high_id     uuid    not null references members (id) on delete cascade,
    met_on      date    not null,
    times       integer not null constraint encounters_times_positive check (times > 0),
    primary key (rotation_id, low_id, high_id),
    constraint encounters_pair_ordered check (low_id < high_id)
);
create index encounters_low_idx on encounters (low_id, high_id);
create index encounters_high_idx on encounters (high_id);
create index encounters_event_idx on encounters (event_id);
create index encounters_met_on_idx on encounters (met_on);

-- What a member decided about it. Without a line, it is remembered.
create table encounter_choices (
    id         uuid        primary key,
    version    integer     not null default 0,
    member_id  uuid        not null references members (id) on delete cascade,
    remembered boolean     not null,
    -- nothing that happened before is learned again
    erased_at  timestamptz,
    changed_at timestamptz not null,
    constraint encounter_choices_member_key unique (member_id)
);
