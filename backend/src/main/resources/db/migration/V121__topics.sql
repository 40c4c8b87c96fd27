-- Subjects that members propose for coming days, and who backs them.
create table topics (
    id             uuid        primary key,
    version        integer     not null default 0,
    title          text        not null,
    reason         text        not null,
    -- that it was picked is told by event_id: when a draft is thrown away, its topics are open again
    standing       text        not null constraint topics_standing_known check (standing in ('OPEN', 'SET_ASIDE', 'MERGED')),
    proposed_by    uuid        not null references members (id),
    proposed_at    timestamptz not null,
    event_id       uuid        references events (id) on delete set null,
    aside_reason   text,
    merged_into    uuid        references topics (id) on delete set null,
    decided_at     timestamptz,
    -- votes whose voters were forgotten
    former_backers integer     not null default 0,
    search_text    text        not null generated always as (search_key(title || ' ' || reason)) stored,
    constraint topics_picked_while_open check (event_id is null or standing = 'OPEN'),
    constraint topics_aside_with_reason check (standing <> 'SET_ASIDE' or aside_reason is not null),
    constraint topics_not_merged_into_itself check (merged_into <> id)
);
create index topics_standing_idx on topics (standing, proposed_at);
create index topics_proposed_by_idx on topics (proposed_by);
create index topics_event_idx on topics (event_id);
create index topics_merged_into_idx on topics (merged_into);
create index topics_search_idx on topics using gin (search_text gin_trgm_ops);

create table topic_themes (
    topic_id uuid not null references topics (id) on delete cascade,
    theme_id uuid not null references themes (id),
    primary key (topic_id, theme_id)
);
create index topic_themes_theme_idx on topic_themes (theme_id, topic_id);

-- One vote for a member and a topic; who gave it is shown to nobody.
create table topic_backings (
    topic_id  uuid        not null references topics (id) on delete cascade,
    member_id uuid        not null references members (id) on delete cascade,
    backed_at timestamptz not null,
    primary key (topic_id, member_id)
);
create index topic_backings_member_idx on topic_backings (member_id);
