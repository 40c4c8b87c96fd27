-- What an event reserves and asks when people register; a row is made once its organisers decide something.
create table registration_forms (
    id              uuid        primary key,
    version         integer     not null default 0,
    event_id        uuid        not null references events (id) on delete cascade,
    -- of an event that is held in a room and online; the places in the room are events.capacity
    online_capacity integer     constraint registration_forms_online_capacity_positive check (online_capacity > 0),
    changed_at      timestamptz not null,
    constraint registration_forms_event_key unique (event_id)
);

-- Places that are held back for a profile, until they are released.
create table registration_quotas (
    id            uuid        primary key,
    version       integer     not null default 0,
    form_id       uuid        not null references registration_forms (id) on delete cascade,
    profile       text        not null constraint registration_quotas_profile_known
                              check (profile in ('ELECTED_OFFICIAL', 'AGENT', 'ASSOCIATION', 'OTHER')),
    places        integer     constraint registration_quotas_places_positive check (places > 0),
    share_percent integer     constraint registration_quotas_share_known check (share_percent between 1 and 100),
    -- seven days before the event where nothing is said
    release_at    timestamptz,
    constraint registration_quotas_form_profile_key unique (form_id, profile),
    constraint registration_quotas_amount_known check (num_nonnulls(places, share_percent) = 1)
);

create table registration_questions (
    id       uuid    primary key,
    version  integer not null default 0,
    form_id  uuid    not null references registration_forms (id) on delete cascade,
    position integer not null,
    kind     text    not null constraint registration_questions_kind_known
                     check (kind in ('TEXT', 'YES_NO', 'ONE_OF', 'SEVERAL_OF')),
    label    text    not null,
    required boolean not null,
    options  text[]  not null
);
create index registration_questions_form_idx on registration_questions (form_id, position);
