-- Shared diagnoses: criteria that each one scores alone, twice.
create table diagnoses (
    id         uuid    primary key,
    version    integer not null default 0,
    event_id   uuid    not null references events (id) on delete cascade,
    segment_id uuid    not null references event_segments (id) on delete cascade,
    phase      text    not null constraint diagnoses_phase_known
                       check (phase in ('PREPARATION', 'FIRST_SCORING', 'SPREAD', 'SECOND_SCORING', 'RESULT')),
    changed_at timestamptz not null,
    constraint diagnoses_segment_key unique (segment_id)
);
create index diagnoses_event_idx on diagnoses (event_id);

create table diagnosis_criteria (
    id           uuid    primary key,
    version      integer not null default 0,
    diagnosis_id uuid    not null references diagnoses (id) on delete cascade,
    position     integer not null,
    name         text,
    low          text,
    high         text,
    why_high     text,
    why_low      text
);
create index diagnosis_criteria_diagnosis_idx on diagnosis_criteria (diagnosis_id, position);

-- Scores while a round runs: of nobody but a number that a phone drew, without any time. Erased when the round is closed.
create table diagnosis_scores (
    criterion_id uuid     not null references diagnosis_criteria (id) on delete cascade,
    round        smallint not null constraint diagnosis_scores_round_known check (round in (1, 2)),
    voter        uuid     not null,
    level        smallint constraint diagnosis_scores_level_known check (level between 1 and 5),
    revision     bigint   not null,
    primary key (criterion_id, round, voter)
);

-- What remains of a closed round: how often each level was given, where at least five answered.
create table diagnosis_counts (
    criterion_id uuid     not null references diagnosis_criteria (id) on delete cascade,
    round        smallint not null constraint diagnosis_counts_round_known check (round in (1, 2)),
    level        smallint not null constraint diagnosis_counts_level_known check (level between 1 and 5),
    number       integer  not null constraint diagnosis_counts_number_positive check (number > 0),
    primary key (criterion_id, round, level)
);
