-- Who follows an invitation confirms by mail, as who comes to a public day does.
alter table pending_registrations
    add column link_id      uuid references invitation_links (id) on delete cascade,
    add column kind         text not null default 'CITIZEN' constraint pending_registrations_kind_without_account check (kind in ('CITIZEN', 'GUEST')),
    add column organisation text,
    add column profile      text not null default 'OTHER';
alter table pending_registrations
    alter column kind drop default,
    alter column profile drop default;
create index pending_registrations_link_idx on pending_registrations (link_id);
