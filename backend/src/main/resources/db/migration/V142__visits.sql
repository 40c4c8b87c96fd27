-- What one must know to come along on a field visit, and who asked for a seat in the coach.
create table visit_sheets (
    id             uuid             primary key,
    version        integer          not null default 0,
    segment_id     uuid             not null references event_segments (id) on delete cascade,
    meeting_point  text             not null,
    latitude       double precision constraint visit_sheets_latitude_known check (latitude between -90 and 90),
    longitude      double precision constraint visit_sheets_longitude_known check (longitude between -180 and 180),
    step_free      text             not null constraint visit_sheets_step_free_known
                                    check (step_free in ('YES', 'PARTLY', 'NO', 'UNKNOWN')),
    step_free_note text,
    host_member_id uuid             references members (id),
    host_name      text,
    equipment      text,
    rules          text,
    -- without a number there is no coach
    coach_seats    integer          constraint visit_sheets_coach_seats_counted check (coach_seats between 1 and 500),
    constraint visit_sheets_segment_key unique (segment_id),
    constraint visit_sheets_coordinates_whole check ((latitude is null) = (longitude is null))
);
create index visit_sheets_host_idx on visit_sheets (host_member_id);

-- The order of asking decides: the first ones have a seat, and who follows moves up by itself when one of them leaves.
create sequence coach_request_numbers as bigint;

create table coach_requests (
    id              uuid        primary key,
    version         integer     not null default 0,
    segment_id      uuid        not null references event_segments (id) on delete cascade,
    registration_id uuid        not null references registrations (id) on delete cascade,
    number          bigint      not null,
    asked_at        timestamptz not null,
    constraint coach_requests_key unique (segment_id, registration_id),
    constraint coach_requests_number_key unique (number)
);
create index coach_requests_registration_idx on coach_requests (registration_id);

-- Whose seat is sure: counted by the order of asking among those who still have a place at the event.
create view coach_riders as
select q.segment_id, q.registration_id, q.number,
       row_number() over (partition by q.segment_id order by q.number) as rank,
       row_number() over (partition by q.segment_id order by q.number) <= s.coach_seats as seated
from coach_requests q
join visit_sheets s on s.segment_id = q.segment_id and s.coach_seats is not null
join registrations r on r.id = q.registration_id and r.state = 'REGISTERED';
