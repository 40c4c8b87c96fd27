-- The private address under which a calendar program reads what one member may see. One for each member at most.
create table calendar_subscriptions (
    id         uuid        primary key,
    version    integer     not null default 0,
    member_id  uuid        not null references members (id) on delete cascade,
    -- SHA-256 of the token in the address, in hexadecimal: the address itself is shown once and kept nowhere
    token_hash text        not null,
    created_at timestamptz not null,
    constraint calendar_subscriptions_member_key unique (member_id),
    constraint calendar_subscriptions_token_key unique (token_hash)
);
