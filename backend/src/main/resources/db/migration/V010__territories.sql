-- The territories of France, loaded from territories/territories.csv when its edition changes.
create table territories (
    id         text    primary key,
    kind       text    not null constraint territories_kind_known
                       check (kind in ('REGION', 'DEPARTMENT', 'EPCI', 'COMMUNE')),
    code       text    not null,
    name       text    not null,
    siren      text,
    population integer,
    postcodes  text[]  not null default '{}',
    -- where it lies, as shown beside its name: "Saône-et-Loire (71)"
    context    text,
    -- gone from the latest edition, kept because objects may refer to it
    retired    boolean not null default false,
    constraint territories_kind_code_key unique (kind, code)
);

-- Who contains whom, over all levels; a territory contains itself. An EPCI lies in each department that it touches.
create table territory_containments (
    container_id text not null references territories (id),
    contained_id text not null references territories (id),
    primary key (container_id, contained_id)
);
create index territory_containments_contained_idx on territory_containments (contained_id, container_id);

-- The edition that is loaded: one row at most.
create table territory_editions (
    only_row        boolean     primary key default true constraint territory_editions_one_row check (only_row),
    title           text        not null,
    publisher       text        not null,
    licence         text        not null,
    licence_url     text        not null,
    edition         text        not null,
    url             text        not null,
    package_version text        not null,
    sha256          text        not null,
    loaded_at       timestamptz not null
);
