-- Parts of an event that run side by side, of which one chooses one, with their own places and those who speak.
alter table event_segments
    add column capacity       integer constraint event_segments_capacity_positive check (capacity > 0),
    -- the same number for parts that run side by side; it means nothing beyond its event
    add column parallel_group integer,
    add column speakers       text;
