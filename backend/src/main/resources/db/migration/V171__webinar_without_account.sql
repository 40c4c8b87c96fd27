-- Those without an account ask and vote too: then the registration says who it was, and not the member.
alter table webinar_questions
    add column registration_id uuid references registrations (id) on delete set null,
    add constraint webinar_questions_one_author check (num_nonnulls(member_id, registration_id) <= 1);
create index webinar_questions_registration_idx on webinar_questions (registration_id);

alter table webinar_votes
    drop constraint webinar_votes_pkey,
    alter column member_id drop not null,
    add column registration_id uuid references registrations (id) on delete cascade,
    add constraint webinar_votes_one_voter check (num_nonnulls(member_id, registration_id) = 1),
    add column voter uuid generated always as (coalesce(member_id, registration_id)) stored,
    add primary key (question_id, voter);
create index webinar_votes_registration_idx on webinar_votes (registration_id);
