-- The people of the network. An account in Keycloak is linked by its subject at the first sign-in.
create table members (
    id                uuid        primary key,
    version           integer     not null default 0,
    subject           text        constraint members_subject_key unique,
    first_name        text        not null,
    last_name         text        not null,
    email             text        not null,
    phone             text,
    organisation_id   uuid        references organisations (id),
    -- the territory that this person acts for
    territory_id      text        references territories (id),
    -- what Keycloak said at the last sign-in: shown and filtered, never used to allow anything
    role              text        not null constraint members_role_known
                                  check (role in ('ADEME', 'MISSIONS_PUBLIQUES', 'ELECTED_OFFICIAL', 'AGENT',
                                                  'ASSOCIATION', 'ADMINISTRATOR')),
    job_title         text,
    biography         text,
    -- what other members see: nothing that leads to the person, until that person says so
    email_visible     boolean     not null default false,
    phone_visible     boolean     not null default false,
    photo_visible     boolean     not null default true,
    locale            text        not null default 'fr' constraint members_locale_known check (locale in ('fr', 'en')),
    joined_at         timestamptz not null,
    welcomed_at       timestamptz,
    last_visit_at     timestamptz,
    previous_visit_at timestamptz
);

create unique index members_email_key on members (lower(email));
create index members_name_idx on members (last_name, first_name);
create index members_organisation_idx on members (organisation_id);
create index members_territory_idx on members (territory_id);

create table member_skills (
    member_id uuid not null references members (id) on delete cascade,
    label     text not null,
    primary key (member_id, label)
);
create index member_skills_label_idx on member_skills (search_key(label) text_pattern_ops);

create table member_themes (
    member_id uuid not null references members (id) on delete cascade,
    theme_id  uuid not null references themes (id),
    primary key (member_id, theme_id)
);
create index member_themes_theme_idx on member_themes (theme_id);

-- What somebody can give to others, and what somebody looks for.
create table member_offers (
    member_id uuid    not null references members (id) on delete cascade,
    position  integer not null,
    text      text    not null,
    primary key (member_id, position)
);

create table member_needs (
    member_id uuid    not null references members (id) on delete cascade,
    position  integer not null,
    text      text    not null,
    primary key (member_id, position)
);

-- Always a JPEG that we encoded ourselves; kept apart, so that lists never read it.
create table member_photos (
    member_id   uuid        primary key references members (id) on delete cascade,
    version     integer     not null default 0,
    digest      text        not null,
    jpeg        bytea       not null,
    uploaded_at timestamptz not null
);
