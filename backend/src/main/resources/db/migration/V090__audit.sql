-- Who changed what, and when. Written with each change, in its transaction; nothing else ever writes or changes it.
create table audit_entries (
    id            bigint      generated always as identity primary key,
    at            timestamptz not null,
    actor_subject text,
    actor         text        not null,
    action        text        not null constraint audit_entries_action_known
                              check (action in ('CREATE', 'UPDATE', 'DELETE')),
    object_type   text        not null,
    object_id     text        not null,
    changes       jsonb       not null,
    request_id    text
);

create index audit_entries_at_idx on audit_entries (at);
create index audit_entries_object_idx on audit_entries (object_type, object_id, id);
create index audit_entries_actor_idx on audit_entries (search_key(actor) text_pattern_ops);

create function audit_entries_are_final() returns trigger language plpgsql as $$
begin
    raise exception 'An entry of the audit trail is never changed';
end $$;

create trigger audit_entries_are_final before update on audit_entries
    for each row execute function audit_entries_are_final();
