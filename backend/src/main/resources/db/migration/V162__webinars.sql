-- What is left of a webinar: its replay, what was said, and where in it.
create table webinar_records (
    id         uuid        primary key,
    version    integer     not null default 0,
    event_id   uuid        not null references events (id) on delete cascade,
    replay_url text,
    transcript text,
    changed_at timestamptz not null,
    constraint webinar_records_event_key unique (event_id)
);

create table webinar_chapters (
    record_id uuid    not null references webinar_records (id) on delete cascade,
    position  integer not null,
    seconds   integer not null constraint webinar_chapters_seconds_positive check (seconds >= 0),
    title     text    not null,
    primary key (record_id, position)
);

-- Questions to the speakers. Who asked is forgotten a year after the event; the question stays.
create table webinar_questions (
    id        uuid        primary key,
    version   integer     not null default 0,
    event_id  uuid        not null references events (id) on delete cascade,
    member_id uuid        references members (id),
    text      text        not null,
    state     text        not null constraint webinar_questions_state_known check (state in ('OPEN', 'ANSWERED', 'HIDDEN')),
    asked_at  timestamptz not null
);
create index webinar_questions_event_idx on webinar_questions (event_id, state);
create index webinar_questions_member_idx on webinar_questions (member_id);

create table webinar_votes (
    question_id uuid not null references webinar_questions (id) on delete cascade,
    member_id   uuid not null references members (id),
    primary key (question_id, member_id)
);
create index webinar_votes_member_idx on webinar_votes (member_id);

-- Who came, by the button that leads to the video conference. Erased a year after the event.
create table webinar_joins (
    registration_id uuid        primary key references registrations (id) on delete cascade,
    joined_at       timestamptz not null
);

-- That a reminder was handed to the outbox: written in the same transaction. An event that is put off has another beginning.
create table webinar_reminders (
    registration_id uuid        not null references registrations (id) on delete cascade,
    starts_at       timestamptz not null,
    sent_at         timestamptz not null,
    primary key (registration_id, starts_at)
);
