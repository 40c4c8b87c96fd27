-- A template is a draft that is never held: other events are copied from it.
alter table events add column template boolean not null default false
    constraint events_template_is_draft check (not template or state = 'DRAFT');
create index events_template_idx on events (starts_at) where template;
