-- Who walks in is noted by name: at the door nobody spells a mail address.
alter table registrations drop constraint registrations_guest_named;
alter table registrations add constraint registrations_guest_named check (
    case when kind = 'MEMBER' then num_nonnulls(guest_first_name, guest_last_name, guest_email, guest_organisation) = 0
         else num_nulls(guest_first_name, guest_last_name) = 0 and (walk_in or guest_email is not null) end);
