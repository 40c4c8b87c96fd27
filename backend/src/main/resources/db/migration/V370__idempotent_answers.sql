-- What was answered to a POST with an Idempotency-Key, for a day. It is written in the transaction of the effect, and
-- sealed with the key of who sent it. What was kept in clear until now goes.
drop table idempotency_keys;

create table idempotent_answers (
    digest      text        primary key,
    answer      bytea       not null,
    answered_at timestamptz not null
);

create index idempotent_answers_answered_idx on idempotent_answers (answered_at);
