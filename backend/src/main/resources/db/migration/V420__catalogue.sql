-- One card for everything that is published: what lists, news, feeds and search read instead of the tables of features.
create table catalogue_cards (
    kind         text        not null constraint catalogue_cards_kind_known
                             check (kind in ('EVENT', 'MINUTES', 'TOPIC', 'ORGANISATION', 'MEMBER')),
    object_id    uuid        not null,
    title        text        not null,
    summary      text        not null,
    audience     text        not null constraint catalogue_cards_audience_known check (audience in ('PUBLIC', 'MEMBERS', 'GROUP')),
    themes       uuid[]      not null,
    territory_id text        references territories (id),
    happens_at   timestamptz,
    published_at timestamptz not null,
    changed_at   timestamptz not null,
    withdrawn_at timestamptz,
    search_text  text        not null generated always as (search_key(title || ' ' || summary)) stored,
    primary key (kind, object_id)
);

create index catalogue_cards_news_idx on catalogue_cards (published_at desc, object_id) where withdrawn_at is null;
create index catalogue_cards_territory_idx on catalogue_cards (territory_id);
create index catalogue_cards_search_idx on catalogue_cards using gin (search_text gin_trgm_ops);
create index catalogue_cards_themes_idx on catalogue_cards using gin (themes);

-- The members who see what is for a group: each kind adds its own.
create view catalogue_readers as
select k.kind, r.event_id object_id, r.member_id
from (values ('EVENT'), ('MINUTES')) k (kind)
cross join (select event_id, member_id from event_facilitators
            union
            select event_id, member_id from event_invitees
            union
            select event_id, member_id from registrations where member_id is not null and state <> 'CANCELLED') r;

-- Known from now on; null where an organisation was there before.
alter table organisations add added_at timestamptz;

-- Editions are numbered and dated; the minutes themselves know since when they are read.
alter table minutes add first_published_at timestamptz, add last_published_at timestamptz;
update minutes set (first_published_at, last_published_at) =
    (select min(published_at), max(published_at) from minutes_versions where minutes_id = minutes.id);
