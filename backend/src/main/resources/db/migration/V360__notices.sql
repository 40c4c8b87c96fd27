-- What members are to be told of: written with what happened, told in one mail a quarter of an hour at most.
create table notices (
    id         uuid        primary key,
    member_id  uuid        not null references members (id) on delete cascade,
    occasion   text        not null,
    -- what it is about, so that nobody is told of what has gone on meanwhile
    subject_id uuid        not null,
    event_id   uuid        references events (id) on delete cascade,
    created_at timestamptz not null,
    told_at    timestamptz
);
create index notices_waiting_idx on notices (member_id) where told_at is null;
create index notices_subject_idx on notices (subject_id) where told_at is null;
create index notices_told_idx on notices (member_id, told_at);
create index notices_event_idx on notices (event_id);

insert into notices (id, member_id, occasion, subject_id, event_id, created_at)
with people as (
    select event_id, member_id from event_facilitators
    union select event_id, author_id from event_comments
    union select event_id, owner_id from checklist_items where owner_id is not null)
select gen_random_uuid(), p.member_id, 'COMMENT_POSTED', c.id, c.event_id, c.posted_at
from event_comments c
join people p on p.event_id = c.event_id and p.member_id <> c.author_id
left join event_comment_mails t on t.event_id = p.event_id and t.member_id = p.member_id
where c.posted_at > now() - interval '2 days' and c.posted_at > coalesce(t.told_until, '-infinity');

drop table event_comment_mails;

-- The last day of which its people were told: once for each day that it is put off to.
alter table checklist_items add column told_for date;
