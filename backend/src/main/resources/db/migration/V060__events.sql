-- Meeting days, webinars, public days and seminars, with their segments.
create table events (
    id                    uuid        primary key,
    version               integer     not null default 0,
    kind                  text        not null constraint events_kind_known
                                      check (kind in ('MEETING_DAY', 'WEBINAR', 'PUBLIC_DAY', 'ELECTED_SEMINAR')),
    state                 text        not null constraint events_state_known
                                      check (state in ('DRAFT', 'SUBMITTED', 'VALIDATED', 'PUBLISHED', 'HELD', 'CANCELLED')),
    visibility            text        not null constraint events_visibility_known
                                      check (visibility in ('PUBLIC', 'MEMBERS', 'INVITED')),
    title                 text        not null,
    summary               text        not null,
    description           text        not null,
    starts_at             timestamptz not null,
    ends_at               timestamptz not null,
    online                boolean     not null,
    online_url            text,
    place_name            text,
    address               text,
    territory_id          text        references territories (id),
    -- of the territory, kept beside it because every list shows it
    department_code       text,
    capacity              integer     constraint events_capacity_positive check (capacity > 0),
    registration_deadline timestamptz,
    -- counts the changes that calendars must hear of (RFC 5545, SEQUENCE)
    sequence              integer     not null default 0,
    return_comment        text,
    cancellation_reason   text,
    published_at          timestamptz,
    created_by            uuid        not null references members (id),
    created_at            timestamptz not null,
    changed_at            timestamptz not null,
    search_text           text        not null generated always as
                                      (search_key(title || ' ' || summary || ' ' || coalesce(place_name, ''))) stored,
    constraint events_times_ordered check (ends_at > starts_at),
    constraint events_seminar_invited check (kind <> 'ELECTED_SEMINAR' or visibility = 'INVITED'),
    -- whether others than its makers may see it is told by published_at alone
    constraint events_published_known check (
        case when state in ('DRAFT', 'SUBMITTED', 'VALIDATED') then published_at is null
             when state in ('PUBLISHED', 'HELD') then published_at is not null
             else true end)
);

-- What a visitor, and what a member may list, by date.
create index events_public_idx on events (starts_at) where published_at is not null and visibility = 'PUBLIC';
create index events_shared_idx on events (starts_at) where published_at is not null and visibility <> 'INVITED';
create index events_starts_at_idx on events (starts_at);
create index events_territory_idx on events (territory_id);
create index events_created_by_idx on events (created_by);
create index events_search_idx on events using gin (search_text gin_trgm_ops);
create index events_to_be_held_idx on events (ends_at) where state = 'PUBLISHED';

create table event_themes (
    event_id uuid not null references events (id) on delete cascade,
    theme_id uuid not null references themes (id),
    primary key (event_id, theme_id)
);
create index event_themes_theme_idx on event_themes (theme_id, event_id);

create table event_segments (
    id          uuid        primary key,
    version     integer     not null default 0,
    event_id    uuid        not null references events (id) on delete cascade,
    position    integer     not null,
    kind        text        not null constraint event_segments_kind_known
                            check (kind in ('FIELD_VISIT', 'TALK', 'SPEED_DATING', 'PEER_SUPERVISION', 'WORLD_CAFE',
                                            'ROTATING_WORKSHOPS', 'FORESIGHT_WORKSHOP', 'SHARED_DIAGNOSIS',
                                            'PLENARY', 'BREAK')),
    title       text        not null,
    description text,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    room        text,
    constraint event_segments_times_ordered check (ends_at > starts_at)
);
create index event_segments_event_idx on event_segments (event_id, position);

-- Who runs the event. An assignment of the application, not a role of the account.
create table event_facilitators (
    event_id  uuid not null references events (id) on delete cascade,
    member_id uuid not null references members (id),
    primary key (event_id, member_id)
);
create index event_facilitators_member_idx on event_facilitators (member_id, event_id);

create table event_invitees (
    event_id  uuid not null references events (id) on delete cascade,
    member_id uuid not null references members (id),
    primary key (event_id, member_id)
);
create index event_invitees_member_idx on event_invitees (member_id, event_id);
