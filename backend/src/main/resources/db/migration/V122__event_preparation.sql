-- How an event is designed by those who run it: brief, checklist, and what they tell each other.
create table event_briefs (
    id        uuid    primary key,
    version   integer not null default 0,
    event_id  uuid    not null references events (id) on delete cascade,
    audience  text,
    takeaways text,
    constraint event_briefs_event_key unique (event_id)
);

create table event_brief_goals (
    brief_id  uuid    not null references event_briefs (id) on delete cascade,
    position  integer not null,
    text      text    not null,
    -- kind of the segment that serves it
    technique text,
    primary key (brief_id, position)
);

create table checklist_items (
    id       uuid        primary key,
    version  integer     not null default 0,
    event_id uuid        not null references events (id) on delete cascade,
    label    text        not null,
    owner_id uuid        references members (id) on delete set null,
    due_on   date,
    done_at  timestamptz,
    done_by  uuid        references members (id) on delete set null,
    added_at timestamptz not null
);
create index checklist_items_event_idx on checklist_items (event_id, due_on, added_at);
create index checklist_items_owner_idx on checklist_items (owner_id);
create index checklist_items_done_by_idx on checklist_items (done_by);

create table event_comments (
    id        uuid        primary key,
    version   integer     not null default 0,
    event_id  uuid        not null references events (id) on delete cascade,
    author_id uuid        not null references members (id) on delete cascade,
    text      text        not null,
    posted_at timestamptz not null
);
create index event_comments_event_idx on event_comments (event_id, posted_at);
create index event_comments_author_idx on event_comments (author_id);
create index event_comments_posted_idx on event_comments (posted_at);

-- Up to where somebody was told of the comments on an event, and when: so that a lively exchange is one mail, not twenty.
create table event_comment_mails (
    event_id   uuid        not null references events (id) on delete cascade,
    member_id  uuid        not null references members (id) on delete cascade,
    told_until timestamptz not null,
    sent_at    timestamptz not null,
    primary key (event_id, member_id)
);
create index event_comment_mails_member_idx on event_comment_mails (member_id);
