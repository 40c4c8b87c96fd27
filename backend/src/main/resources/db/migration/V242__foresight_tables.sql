-- The tables to which scenarios are given are those where people write.
alter table foresight_tables add constraint foresight_tables_spot_id_fkey
    foreign key (spot_id) references capture_spots (id) on delete cascade;
create index foresight_tables_spot_idx on foresight_tables (spot_id);
