-- A group that is deleted is set aside: its title and the dots on it come back with it.
alter table capture_groups add column deleted boolean not null default false;
