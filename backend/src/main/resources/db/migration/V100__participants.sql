-- Whoever takes part: a member, a guest or a citizen without an account, each on a seat in the room or from afar.
alter table registrations
    alter column member_id drop not null,
    add column kind               text not null default 'MEMBER' constraint registrations_kind_known
                                  check (kind in ('MEMBER', 'GUEST', 'CITIZEN')),
    add column seat               text not null default 'ON_SITE' constraint registrations_seat_known
                                  check (seat in ('ON_SITE', 'ONLINE')),
    -- for whom places can be reserved; what somebody is at the moment of registering
    add column profile            text not null default 'OTHER' constraint registrations_profile_known
                                  check (profile in ('ELECTED_OFFICIAL', 'AGENT', 'ASSOCIATION', 'OTHER')),
    add column guest_first_name   text,
    add column guest_last_name    text,
    add column guest_email        text,
    add column guest_organisation text,
    add constraint registrations_member_known check ((kind = 'MEMBER') = (member_id is not null)),
    add constraint registrations_guest_named check (
        case when kind = 'MEMBER' then num_nonnulls(guest_first_name, guest_last_name, guest_email, guest_organisation) = 0
             else num_nulls(guest_first_name, guest_last_name, guest_email) = 0 end);

create unique index registrations_event_guest_key on registrations (event_id, lower(guest_email)) where guest_email is not null;

drop index registrations_event_idx;
create index registrations_event_idx on registrations (event_id, state, arrival) include (member_id, seat, profile);

update registrations r
set profile = case when m.role in ('ELECTED_OFFICIAL', 'AGENT', 'ASSOCIATION') then m.role else 'OTHER' end,
    seat = case when e.online and e.place_name is null then 'ONLINE' else 'ON_SITE' end
from members m, events e
where m.id = r.member_id and e.id = r.event_id;
