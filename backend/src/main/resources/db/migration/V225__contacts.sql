-- Whom somebody wants to see again after a speed dating. Told to nobody unless both want it: no entity, and so no audit
-- trail, no export and no count knows of these rows. Erased thirty days after the event.
create table contact_wishes (
    event_id  uuid        not null references events (id) on delete cascade,
    wisher_id uuid        not null references registrations (id) on delete cascade,
    wished_id uuid        not null references registrations (id) on delete cascade,
    wished_at timestamptz not null,
    primary key (wisher_id, wished_id),
    constraint contact_wishes_of_another check (wisher_id <> wished_id)
);
create index contact_wishes_wished_idx on contact_wishes (wished_id);
create index contact_wishes_event_idx on contact_wishes (event_id);

-- How somebody without an account can be reached by those who match: what this person chose to give.
create table contact_addresses (
    registration_id uuid not null primary key references registrations (id) on delete cascade,
    address         text not null
);
