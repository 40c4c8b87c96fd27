-- What people answer and need when they register. Needs are erased thirty days after the event, answers later.
create table registration_answers (
    id              uuid    primary key,
    version         integer not null default 0,
    registration_id uuid    not null references registrations (id) on delete cascade,
    question_id     uuid    not null references registration_questions (id) on delete cascade,
    answers         text[]  not null,
    constraint registration_answers_question_key unique (registration_id, question_id)
);
create index registration_answers_question_idx on registration_answers (question_id);

-- Free text, for those who run the event alone.
create table registration_needs (
    id              uuid    primary key,
    version         integer not null default 0,
    registration_id uuid    not null references registrations (id) on delete cascade,
    access          text,
    diet            text,
    constraint registration_needs_registration_key unique (registration_id),
    constraint registration_needs_told check (num_nonnulls(access, diet) > 0)
);
