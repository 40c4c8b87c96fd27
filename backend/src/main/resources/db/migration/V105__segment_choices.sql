-- Which of the parts that run side by side somebody takes part in.
create table segment_choices (
    id              uuid    primary key,
    version         integer not null default 0,
    registration_id uuid    not null references registrations (id) on delete cascade,
    segment_id      uuid    not null references event_segments (id) on delete cascade,
    constraint segment_choices_segment_key unique (registration_id, segment_id)
);
create index segment_choices_segment_idx on segment_choices (segment_id);
