-- Requests of people who want to join, until staff decides. Refused ones are erased after 90 days.
create table join_requests (
    id                            uuid        primary key,
    version                       integer     not null default 0,
    first_name                    text        not null,
    last_name                     text        not null,
    email                         text        not null,
    phone                         text,
    role                          text        not null constraint join_requests_role_known
                                              check (role in ('ADEME', 'MISSIONS_PUBLIQUES', 'ELECTED_OFFICIAL',
                                                              'AGENT', 'ASSOCIATION', 'ADMINISTRATOR')),
    job_title                     text,
    organisation_id               uuid        references organisations (id),
    -- where the organisation is not in the list yet
    new_organisation_name         text,
    new_organisation_kind         text,
    new_organisation_territory_id text        references territories (id),
    territory_id                  text        references territories (id),
    message                       text,
    locale                        text        not null default 'fr' constraint join_requests_locale_known
                                              check (locale in ('fr', 'en')),
    -- proof of consent to the processing of this request
    consented_at                  timestamptz not null,
    submitted_at                  timestamptz not null,
    state                         text        not null constraint join_requests_state_known
                                              check (state in ('PENDING', 'APPROVED', 'REFUSED')),
    decided_at                    timestamptz,
    decided_by_id                 uuid        references members (id) on delete set null,
    refusal_reason                text,
    -- the member that an approval made
    member_id                     uuid        references members (id) on delete cascade,
    constraint join_requests_decision_dated check ((state = 'PENDING') = (decided_at is null))
);

create unique index join_requests_pending_email_key on join_requests (lower(email)) where state = 'PENDING';
create index join_requests_state_idx on join_requests (state, submitted_at);
create index join_requests_organisation_idx on join_requests (organisation_id);
create index join_requests_territory_idx on join_requests (territory_id);
create index join_requests_new_organisation_territory_idx on join_requests (new_organisation_territory_id);
create index join_requests_decided_by_idx on join_requests (decided_by_id);
create index join_requests_member_idx on join_requests (member_id);

-- The account that Keycloak has to be asked for: work to be done, and how it went.
create table account_invitations (
    id              uuid        primary key,
    version         integer     not null default 0,
    member_id       uuid        not null references members (id) on delete cascade,
    state           text        not null constraint account_invitations_state_known
                                check (state in ('PENDING', 'SENT', 'FAILED', 'ACCEPTED')),
    requested_at    timestamptz not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz,
    last_error      text,
    sent_at         timestamptz,
    accepted_at     timestamptz,
    constraint account_invitations_member_key unique (member_id),
    constraint account_invitations_due_when_waiting check ((state = 'PENDING') = (next_attempt_at is not null))
);
create index account_invitations_due_idx on account_invitations (next_attempt_at) where state = 'PENDING';
