-- Order of arrival: taken while the row of the event is locked, so that a smaller number came first. Gaps mean nothing.
create sequence registration_arrivals as bigint;

-- One row for a member and an event, however often they register and cancel.
create table registrations (
    id            uuid        primary key,
    version       integer     not null default 0,
    event_id      uuid        not null references events (id) on delete cascade,
    member_id     uuid        not null references members (id),
    state         text        not null constraint registrations_state_known
                              check (state in ('REGISTERED', 'WAITING', 'CANCELLED')),
    arrival       bigint      not null,
    registered_at timestamptz not null,
    promoted_at   timestamptz,
    cancelled_at  timestamptz,
    constraint registrations_event_member_key unique (event_id, member_id),
    constraint registrations_arrival_key unique (arrival),
    constraint registrations_cancelled_known check ((state = 'CANCELLED') = (cancelled_at is not null))
);
create index registrations_event_idx on registrations (event_id, state, arrival) include (member_id);
create index registrations_member_idx on registrations (member_id, event_id);
