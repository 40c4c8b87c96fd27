-- What was planned after each change of an event, to be compared and taken up again.
create table event_versions (
    event_id   uuid        not null references events (id) on delete cascade,
    number     integer     not null,
    changed_at timestamptz not null,
    changed_by uuid        references members (id) on delete set null,
    plan       jsonb       not null,
    primary key (event_id, number)
);
create index event_versions_changed_by_idx on event_versions (changed_by);
