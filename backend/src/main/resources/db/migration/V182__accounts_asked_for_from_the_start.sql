-- Who makes the address of a private calendar has just signed in.
alter table calendar_subscriptions
    alter column account_due_at set default now() + interval '6 hours';
