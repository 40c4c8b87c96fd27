-- People without an account: links that invite guests, requests of citizens until they are confirmed, and keys to registrations.
create table invitation_links (
    id            uuid        primary key,
    version       integer     not null default 0,
    event_id      uuid        not null references events (id) on delete cascade,
    label         text        not null,
    -- of the token, which is shown once and kept nowhere
    digest        text        not null,
    expires_at    timestamptz not null,
    most_uses     integer     not null constraint invitation_links_most_uses_positive check (most_uses > 0),
    uses          integer     not null default 0,
    revoked_at    timestamptz,
    created_by_id uuid        not null references members (id),
    created_at    timestamptz not null,
    constraint invitation_links_digest_key unique (digest),
    constraint invitation_links_uses_bounded check (uses <= most_uses)
);
create index invitation_links_event_idx on invitation_links (event_id, created_at);
create index invitation_links_created_by_idx on invitation_links (created_by_id);

-- Holds no place. Erased 48 hours after it was sent, if nobody confirms it.
create table pending_registrations (
    id           uuid        primary key,
    version      integer     not null default 0,
    event_id     uuid        not null references events (id) on delete cascade,
    first_name   text        not null,
    last_name    text        not null,
    email        text        not null,
    -- seat, answers and needs, as they were sent
    wish         text        not null,
    digest       text        not null,
    requested_at timestamptz not null,
    constraint pending_registrations_digest_key unique (digest)
);
create index pending_registrations_event_idx on pending_registrations (event_id);
create index pending_registrations_requested_idx on pending_registrations (requested_at);

-- Lets whoever holds it see, confirm and cancel one registration: made for each letter that needs one.
create table participation_keys (
    digest          text        primary key,
    registration_id uuid        not null references registrations (id) on delete cascade,
    expires_at      timestamptz not null
);
create index participation_keys_registration_idx on participation_keys (registration_id);
create index participation_keys_expires_idx on participation_keys (expires_at);

-- Who registered a colleague; and through which link a guest came.
alter table registrations
    add column registered_by_id uuid references members (id) on delete set null,
    add column link_id          uuid references invitation_links (id) on delete set null;
create index registrations_registered_by_idx on registrations (registered_by_id);
create index registrations_link_idx on registrations (link_id);
