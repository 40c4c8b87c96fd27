-- What those who attended would have otherwise in a section of the minutes.
create table amendments (
    id          uuid        primary key,
    version     integer     not null default 0,
    section_id  uuid        not null references minutes_sections (id) on delete cascade,
    -- a member, or, by the link of a letter, whoever holds a place
    author_id   uuid        references members (id) on delete set null,
    remark      text,
    -- the text as it should be, with what it was proposed upon
    proposed    text,
    upon        text,
    state       text        not null constraint amendments_state_known
                            check (state in ('OPEN', 'ACCEPTED', 'ACCEPTED_WITH_CHANGES', 'DECLINED')),
    answer      text,
    proposed_at timestamptz not null,
    decided_at  timestamptz,
    decided_by  uuid        references members (id) on delete set null
);
create index amendments_section_idx on amendments (section_id, proposed_at);
create index amendments_author_idx on amendments (author_id);
create index amendments_decided_by_idx on amendments (decided_by);
