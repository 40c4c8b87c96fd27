-- Circles of peer supervision. What is said in one belongs to its members alone, and is erased with it.
create table circles (
    id            uuid        primary key,
    version       integer     not null default 0,
    event_id      uuid        not null references events (id) on delete cascade,
    segment_id    uuid        not null references event_segments (id) on delete cascade,
    name          text        not null,
    phase         text        not null constraint circles_phase_known
                              check (phase in ('CASE', 'QUESTIONS', 'ADVICE', 'COMMITMENT', 'CLOSED')),
    -- who brought the case, and is asked sixty days later how it went on
    narrator_id   uuid        references members (id) on delete set null,
    -- the day on which the circle and all that was said in it is erased
    erase_on      date        not null,
    asked_back_at timestamptz,
    made_at       timestamptz not null
);
create index circles_segment_idx on circles (segment_id);
create index circles_event_idx on circles (event_id);
create index circles_narrator_idx on circles (narrator_id);
create index circles_erase_on_idx on circles (erase_on);

create table circle_members (
    circle_id uuid not null references circles (id) on delete cascade,
    member_id uuid not null references members (id) on delete cascade,
    primary key (circle_id, member_id)
);
create index circle_members_member_idx on circle_members (member_id);

create table circle_notes (
    id         uuid        primary key,
    version    integer     not null default 0,
    circle_id  uuid        not null references circles (id) on delete cascade,
    kind       text        not null constraint circle_notes_kind_known
                           check (kind in ('CASE', 'QUESTION', 'ADVICE', 'COMMITMENT', 'NEWS')),
    author_id  uuid        not null references members (id) on delete cascade,
    title      text,
    text       text        not null,
    written_at timestamptz not null
);
create index circle_notes_circle_idx on circle_notes (circle_id, written_at);
create index circle_notes_author_idx on circle_notes (author_id);
-- one case a circle, one commitment, one answer to how it went on
create unique index circle_notes_single_key on circle_notes (circle_id, kind) where kind in ('CASE', 'COMMITMENT', 'NEWS');
