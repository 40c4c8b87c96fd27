-- One vocabulary tags every object of the network. Themes are archived, never deleted.
create table themes (
    id         uuid        primary key,
    version    integer     not null default 0,
    slug       text        not null,
    name_fr    text        not null,
    name_en    text        not null,
    axis       text        not null constraint themes_axis_known
                           check (axis in ('ADAPTATION', 'MITIGATION', 'CROSS_CUTTING')),
    position   integer     not null,
    archived   boolean     not null default false,
    constraint themes_slug_key unique (slug)
);

insert into themes (id, slug, name_fr, name_en, axis, position) values
    ('0199a000-0000-7000-8000-000000000001', 'eau-et-secheresses', 'Eau et sécheresses', 'Water and droughts', 'ADAPTATION', 10),
    ('0199a000-0000-7000-8000-000000000002', 'risques-et-inondations', 'Risques et inondations', 'Risks and floods', 'ADAPTATION', 20),
    ('0199a000-0000-7000-8000-000000000003', 'ilots-de-chaleur-et-urbanisme', 'Îlots de chaleur et urbanisme', 'Heat islands and planning', 'ADAPTATION', 30),
    ('0199a000-0000-7000-8000-000000000004', 'forets', 'Forêts', 'Forests', 'ADAPTATION', 40),
    ('0199a000-0000-7000-8000-000000000005', 'biodiversite', 'Biodiversité', 'Biodiversity', 'ADAPTATION', 50),
    ('0199a000-0000-7000-8000-000000000006', 'sante-environnement', 'Santé-environnement', 'Environmental health', 'ADAPTATION', 60),
    ('0199a000-0000-7000-8000-000000000007', 'mobilite-rurale', 'Mobilité rurale', 'Rural mobility', 'MITIGATION', 70),
    ('0199a000-0000-7000-8000-000000000008', 'sobriete-energetique', 'Sobriété énergétique', 'Energy sufficiency', 'MITIGATION', 80),
    ('0199a000-0000-7000-8000-000000000009', 'renovation-du-bati', 'Rénovation du bâti', 'Building renovation', 'MITIGATION', 90),
    ('0199a000-0000-7000-8000-000000000010', 'energies-renouvelables-citoyennes', 'Énergies renouvelables citoyennes', 'Citizen renewable energy', 'MITIGATION', 100),
    ('0199a000-0000-7000-8000-000000000011', 'economie-circulaire-et-dechets', 'Économie circulaire et déchets', 'Circular economy and waste', 'MITIGATION', 110),
    ('0199a000-0000-7000-8000-000000000012', 'alimentation-locale', 'Alimentation locale', 'Local food', 'CROSS_CUTTING', 120),
    ('0199a000-0000-7000-8000-000000000013', 'agriculture-et-sols', 'Agriculture et sols', 'Farming and soils', 'CROSS_CUTTING', 130),
    ('0199a000-0000-7000-8000-000000000014', 'concertation-et-participation', 'Concertation et participation', 'Dialogue and participation', 'CROSS_CUTTING', 140),
    ('0199a000-0000-7000-8000-000000000015', 'education-et-mobilisation', 'Éducation et mobilisation', 'Education and engagement', 'CROSS_CUTTING', 150),
    ('0199a000-0000-7000-8000-000000000016', 'finances-et-planification', 'Finances et planification (PCAET)', 'Finance and planning (climate plans)', 'CROSS_CUTTING', 160);
