-- When the proposal for the whole day was last mailed to this person: not twice within a day.
alter table carpool_entries add column proposed_at timestamptz;
