-- Thirty days after the event a dot no longer says which phone gave it; that this was done is kept, so that it is done once.
alter table capture_dots add column forgotten boolean not null default false;
