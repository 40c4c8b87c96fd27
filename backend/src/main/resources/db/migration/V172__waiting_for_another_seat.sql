-- Whoever has a seat of one kind may wait for the other kind, and keeps the first until then.
alter table registrations
    add column wanted_seat    text   constraint registrations_wanted_seat_known check (wanted_seat in ('ON_SITE', 'ONLINE')),
    -- the number in the queue of that kind, of the same sequence as arrival
    add column wanted_arrival bigint,
    add constraint registrations_wanted_whole check ((wanted_seat is null) = (wanted_arrival is null)),
    add constraint registrations_wanted_other check (wanted_seat is null or (state = 'REGISTERED' and wanted_seat <> seat)),
    add constraint registrations_wanted_arrival_key unique (wanted_arrival);
create index registrations_wanted_idx on registrations (event_id, wanted_seat, wanted_arrival) where wanted_seat is not null;
