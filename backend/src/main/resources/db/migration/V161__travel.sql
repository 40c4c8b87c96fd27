-- How those who take part come, as far as they tell. Erased a week after the event; travel_totals remain.
create table travel_plans (
    id              uuid        primary key,
    version         integer     not null default 0,
    registration_id uuid        not null references registrations (id) on delete cascade,
    mode            text        not null constraint travel_plans_mode_known
                                check (mode in ('TRAIN', 'TER', 'COACH', 'CAR_ALONE', 'CARPOOL', 'BIKE', 'WALK', 'ONLINE')),
    origin_id       text        references territories (id),
    -- one way, as the person knows it; else it is estimated from the origin
    kilometres      integer     constraint travel_plans_kilometres_positive check (kilometres > 0),
    car_people      integer     constraint travel_plans_car_people_several check (car_people >= 2),
    changed_at      timestamptz not null,
    constraint travel_plans_registration_key unique (registration_id)
);
create index travel_plans_origin_idx on travel_plans (origin_id);

-- Seats offered and seats looked for.
create table carpool_entries (
    id                  uuid        primary key,
    version             integer     not null default 0,
    registration_id     uuid        not null references registrations (id) on delete cascade,
    kind                text        not null constraint carpool_entries_kind_known check (kind in ('OFFER', 'NEED')),
    origin_id           text        not null references territories (id),
    leaves_at           timestamptz not null,
    flexibility_minutes integer     not null,
    seats               integer     not null constraint carpool_entries_seats_positive check (seats > 0),
    comment             text,
    changed_at          timestamptz not null,
    constraint carpool_entries_registration_key unique (registration_id)
);
create index carpool_entries_origin_idx on carpool_entries (origin_id);

-- Addresses are told to both once the one who was asked agrees, and not before.
create table carpool_contacts (
    id          uuid        primary key,
    version     integer     not null default 0,
    asker_id    uuid        not null references carpool_entries (id) on delete cascade,
    asked_id    uuid        not null references carpool_entries (id) on delete cascade,
    state       text        not null constraint carpool_contacts_state_known check (state in ('ASKED', 'ACCEPTED', 'DECLINED')),
    asked_at    timestamptz not null,
    answered_at timestamptz,
    constraint carpool_contacts_pair_key unique (asker_id, asked_id)
);
create index carpool_contacts_asked_idx on carpool_contacts (asked_id);

-- What is left once the plans are erased: how many came in which way, and nobody's origin.
create table travel_totals (
    event_id   uuid             not null references events (id) on delete cascade,
    mode       text             not null,
    travellers integer          not null,
    -- there and back, of all of them together
    kilometres double precision not null,
    kilograms  double precision not null,
    unmeasured integer          not null,
    primary key (event_id, mode)
);
