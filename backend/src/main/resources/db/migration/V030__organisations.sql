-- Local authorities, associations, State services, agencies, companies and research bodies.
create table organisations (
    id           uuid    primary key,
    version      integer not null default 0,
    name         text    not null,
    kind         text    not null constraint organisations_kind_known
                         check (kind in ('LOCAL_AUTHORITY', 'ASSOCIATION', 'STATE_SERVICE', 'PUBLIC_AGENCY',
                                         'COMPANY', 'RESEARCH')),
    territory_id text    references territories (id),
    siren        text    constraint organisations_siren_digits check (siren ~ '^[0-9]{9}$'),
    website      text,
    description  text,
    constraint organisations_siren_key unique (siren)
);

-- The same name twice in one territory is one organisation entered twice.
create unique index organisations_name_territory_key on organisations (search_key(name), territory_id) nulls not distinct;
create index organisations_territory_idx on organisations (territory_id);
