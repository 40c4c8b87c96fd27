-- A private calendar closes with the account of its owner: Keycloak is asked for it every few hours.
alter table calendar_subscriptions
    add column account_due_at timestamptz not null default now();
alter table calendar_subscriptions
    alter column account_due_at drop default;
create index calendar_subscriptions_account_due_idx on calendar_subscriptions (account_due_at);
