-- What people were reminded of: one row for each letter, written in its transaction, so that none is sent twice.
create table registration_reminders (
    registration_id uuid        not null references registrations (id) on delete cascade,
    kind            text        not null constraint registration_reminders_kind_known
                                check (kind in ('WEEK', 'CONFIRMATION', 'DAY')),
    sent_at         timestamptz not null,
    primary key (registration_id, kind)
);

-- When somebody said, asked again, that they will come.
alter table registrations add column confirmed_at timestamptz;
