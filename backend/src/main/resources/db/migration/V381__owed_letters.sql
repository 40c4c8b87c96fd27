-- What somebody must still be told of an event because the letter could not be written when it happened.
create table owed_letters (
    registration_id uuid        not null references registrations (id) on delete cascade,
    kind            text        not null,
    since           timestamptz not null,
    primary key (registration_id, kind)
);
