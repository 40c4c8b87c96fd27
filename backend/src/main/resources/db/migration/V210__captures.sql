-- What people write down at the tables of a part of a day, on their own phones and without an account.
create table captures (
    id               uuid        primary key,
    version          integer     not null default 0,
    event_id         uuid        not null references events (id) on delete cascade,
    segment_id       uuid        not null references event_segments (id) on delete cascade,
    state            text        not null constraint captures_state_known check (state in ('PREPARED', 'OPEN', 'CLOSED')),
    -- what was written later is refused while it is closed
    closed_at        timestamptz,
    -- how many a phone can give
    dots             integer     not null constraint captures_dots_few check (dots between 1 and 20),
    -- not told to anybody at a table before voting is closed
    dots_hidden      boolean     not null,
    voting           text        not null constraint captures_voting_known check (voting in ('PREPARED', 'OPEN', 'CLOSED')),
    voting_closed_at timestamptz,
    changed_at       timestamptz not null,
    constraint captures_segment_key unique (segment_id),
    constraint captures_closed_dated check (state <> 'CLOSED' or closed_at is not null),
    constraint captures_voting_closed_dated check (voting <> 'CLOSED' or voting_closed_at is not null)
);
create index captures_event_idx on captures (event_id);

-- Where people write: a table of the rotation, or a place that the facilitator names.
create table capture_spots (
    id         uuid    primary key,
    version    integer not null default 0,
    capture_id uuid    not null references captures (id) on delete cascade,
    table_id   uuid    references rotation_tables (id) on delete set null,
    position   integer not null,
    name       text    not null,
    question   text,
    -- what is typed or scanned at the table
    code       text    not null constraint capture_spots_code_key unique,
    -- its table is gone: nothing new is expected, what was written stays
    retired    boolean not null default false
);
create index capture_spots_capture_idx on capture_spots (capture_id, position);
create index capture_spots_table_idx on capture_spots (table_id);

-- What belongs together on the wall.
create table capture_groups (
    id         uuid             primary key,
    version    integer          not null default 0,
    segment_id uuid             not null references event_segments (id) on delete cascade,
    title      text             not null,
    -- fractions lie between two others, so that moving one writes one row
    position   double precision not null,
    touched_at timestamptz      not null
);
create index capture_groups_segment_idx on capture_groups (segment_id, position);

-- A note or a photo. Its row is the latest state that its phone told, whatever came late or twice.
create table capture_cards (
    -- made by the phone
    id          uuid        primary key,
    event_id    uuid        not null references events (id) on delete cascade,
    -- neither a part of a day nor a table goes while notes of it are kept
    capture_id  uuid        not null references captures (id),
    spot_id     uuid        not null references capture_spots (id),
    -- made by the phone: whoever knows it may change the card; erased thirty days after the event
    device_id   uuid,
    -- counted by the phone
    revision    integer     not null constraint capture_cards_revision_positive check (revision > 0),
    kind        text        not null constraint capture_cards_kind_known
                            check (kind in ('IDEA', 'QUESTION', 'AGREEMENT', 'OBSTACLE', 'EXAMPLE')),
    photo       boolean     not null,
    text        text        not null,
    -- what the photo shows, in words
    alt         text,
    media_id    uuid        references media_files (id) on delete set null,
    -- of the rotation, from 1
    round       integer     constraint capture_cards_round_positive check (round > 0),
    -- first name; erased thirty days after the event
    author      text,
    withdrawn   boolean     not null,
    written_at  timestamptz not null,
    received_at timestamptz not null,
    -- rises whenever anything of the card changed, whoever changed it
    touched_at  timestamptz not null,
    -- what a facilitator did with it
    hidden      boolean     not null default false,
    group_id    uuid        references capture_groups (id) on delete set null,
    position    double precision,
    merged_into uuid        references capture_cards (id) on delete set null
);
create index capture_cards_event_idx on capture_cards (event_id);
create index capture_cards_capture_idx on capture_cards (capture_id);
create index capture_cards_spot_idx on capture_cards (spot_id);
create index capture_cards_media_idx on capture_cards (media_id);
create index capture_cards_group_idx on capture_cards (group_id);
create index capture_cards_merged_idx on capture_cards (merged_into);

-- Each phone has so many dots, numbered: where one lies follows from the latest word of the phone about that number, so
-- that there is never one too many, whatever comes at once, late or twice.
create table capture_dots (
    capture_id  uuid        not null references captures (id) on delete cascade,
    device_id   uuid        not null,
    number      integer     not null constraint capture_dots_number_positive check (number > 0),
    revision    integer     not null,
    -- neither of both: it was taken back
    card_id     uuid        references capture_cards (id) on delete cascade,
    group_id    uuid        references capture_groups (id) on delete cascade,
    received_at timestamptz not null,
    primary key (capture_id, device_id, number),
    constraint capture_dots_on_one_thing check (card_id is null or group_id is null)
);
create index capture_dots_card_idx on capture_dots (card_id);
create index capture_dots_group_idx on capture_dots (group_id);
