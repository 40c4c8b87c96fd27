-- Who came, by half-day: what doors noted, what was put right by hand, and what follows from both.
-- The code that a registrant shows at the door: random, so that nobody can guess the one of somebody else.
alter table registrations add column check_in_code uuid not null default gen_random_uuid();
create unique index registrations_check_in_code_key on registrations (check_in_code);

-- Somebody who came without having registered; such a person may leave no mail address.
alter table registrations add column walk_in boolean not null default false;

-- Each arrival as one device noted it, under an identifier of that device: sent twice, it is there once.
create table check_ins (
    id              uuid        primary key,
    event_id        uuid        not null references events (id) on delete cascade,
    registration_id uuid        not null references registrations (id) on delete cascade,
    day             date        not null,
    half            text        not null constraint check_ins_half_known check (half in ('MORNING', 'AFTERNOON')),
    at              timestamptz not null,
    door            text,
    -- an arrival that was taken back stays, so that a copy which comes late does not count
    undone          boolean     not null,
    recorded_by     uuid        references members (id),
    received_at     timestamptz not null
);
create index check_ins_event_idx on check_ins (event_id, day, half);
create index check_ins_registration_idx on check_ins (registration_id, day, half);
create index check_ins_recorded_by_idx on check_ins (recorded_by);

-- What somebody who runs the event put right afterwards; it outweighs what the doors noted.
create table attendance_corrections (
    id              uuid        primary key,
    version         integer     not null default 0,
    event_id        uuid        not null references events (id) on delete cascade,
    registration_id uuid        not null references registrations (id) on delete cascade,
    day             date        not null,
    half            text        not null constraint attendance_corrections_half_known check (half in ('MORNING', 'AFTERNOON')),
    present         boolean     not null,
    corrected_by    uuid        references members (id),
    corrected_at    timestamptz not null,
    constraint attendance_corrections_key unique (registration_id, day, half)
);
create index attendance_corrections_event_idx on attendance_corrections (event_id);
create index attendance_corrections_corrected_by_idx on attendance_corrections (corrected_by);

-- One line for a person and a half-day that anybody noted; several doors make one presence, with the earliest time.
create view attendances as
select event_id, registration_id, day, half, min(at) as arrived_at,
       coalesce(bool_or(corrected), count(at) > 0) as present,
       bool_or(corrected) is not null as corrected
from (select event_id, registration_id, day, half, at, null::boolean as corrected from check_ins where not undone
      union all
      select event_id, registration_id, day, half, null, present from attendance_corrections) noted
group by event_id, registration_id, day, half;

-- Whether somebody may be seen on photos of this event: asked, dated, and taken back at any time.
create table photo_consents (
    id              uuid        primary key,
    version         integer     not null default 0,
    registration_id uuid        not null references registrations (id) on delete cascade,
    given           boolean     not null,
    decided_at      timestamptz not null,
    -- the person, or who asked at the door and noted the answer
    recorded_by     uuid        references members (id),
    constraint photo_consents_registration_key unique (registration_id)
);
create index photo_consents_recorded_by_idx on photo_consents (recorded_by);
