-- What somebody said to do, until when: told in minutes, asked about before the next day.
create table commitments (
    id              uuid        primary key,
    version         integer     not null default 0,
    minutes_id      uuid        not null references minutes (id) on delete cascade,
    segment_id      uuid        references event_segments (id) on delete set null,
    what            text        not null,
    -- who, in words; or a member, or an organisation
    who             text,
    member_id       uuid        references members (id) on delete set null,
    organisation_id uuid        references organisations (id) on delete set null,
    due_on          date,
    state           text        not null constraint commitments_state_known check (state in ('OPEN', 'DONE', 'DROPPED')),
    outcome         text,
    answered_at     timestamptz,
    origin          text,
    added_at        timestamptz not null
);
create index commitments_minutes_idx on commitments (minutes_id, added_at);
create index commitments_segment_idx on commitments (segment_id);
create index commitments_member_idx on commitments (member_id);
create index commitments_organisation_idx on commitments (organisation_id);

-- Who was asked about what, before which event: once.
create table commitment_questions (
    commitment_id uuid        not null references commitments (id) on delete cascade,
    event_id      uuid        not null references events (id) on delete cascade,
    member_id     uuid        not null references members (id) on delete cascade,
    asked_at      timestamptz not null,
    primary key (commitment_id, event_id, member_id)
);
create index commitment_questions_event_idx on commitment_questions (event_id);
create index commitment_questions_member_idx on commitment_questions (member_id);
