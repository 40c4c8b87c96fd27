-- Work that comes round by itself: when each job's turn is, how its last run went, and what failed in it.
create table job_runs (
    name         text        primary key,
    due_at       timestamptz not null,
    -- whoever runs it has until then; afterwards another instance may take over
    leased_until timestamptz,
    started_at   timestamptz,
    ended_at     timestamptz,
    succeeded_at timestamptz,
    done         integer     not null default 0,
    failed       integer     not null default 0
);

-- One row for each thing that could not be done, or, with an empty subject, for a run that failed as a whole.
create table job_failures (
    id              uuid        primary key,
    job             text        not null,
    subject         text        not null,
    event_id        uuid       ,
    attempts        integer     not null default 1,
    first_failed_at timestamptz not null,
    last_failed_at  timestamptz not null,
    -- class and place of the fault, never what was worked on
    reason          text        not null,
    -- null: given up
    next_attempt_at timestamptz,
    -- an administrator wants another attempt
    asked_again     boolean     not null default false,
    constraint job_failures_subject_key unique nulls not distinct (job, subject, event_id)
);
create index job_failures_last_idx on job_failures (last_failed_at);

-- What an administrator had done again; who did so is told in the audit trail.
create table job_retries (
    id           uuid        primary key,
    version      integer     not null default 0,
    job          text        not null,
    subject      text,
    requested_at timestamptz not null
);
