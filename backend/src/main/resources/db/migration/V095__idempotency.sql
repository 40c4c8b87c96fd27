-- What was answered to a POST with an Idempotency-Key, for a day. Without an answer, the request is being worked on
-- until its lease ends; a lease that ended was left by a crash.
create table idempotency_keys (
    scope        text        not null,
    key          text        not null,
    fingerprint  text        not null,
    created_at   timestamptz not null,
    lease_until  timestamptz not null,
    status       integer,
    content_type text,
    body         text,
    location     text,
    etag         text,
    primary key (scope, key)
);

create index idempotency_keys_created_idx on idempotency_keys (created_at);
