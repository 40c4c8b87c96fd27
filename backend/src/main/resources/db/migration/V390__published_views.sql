-- What one feature shows of its tables to the SQL of others. Whoever joins these views hears nothing of a column that is
-- moved, split or encrypted behind them. Joins that a query does not need cost nothing: the planner leaves them out.

-- People of the network. What they show to each other is null where they do not.
create view people as
select m.id, m.first_name, m.last_name, search_key(m.last_name || ' ' || m.first_name) sort_name, m.email, m.role, m.job_title,
       m.joined_at, m.territory_id, m.organisation_id, o.name organisation_name, o.kind organisation_kind,
       case when m.email_visible then m.email end shown_email, case when m.phone_visible then m.phone end shown_phone
from members m left join organisations o on o.id = m.organisation_id;

-- Events, as far as others need to know when they are and what has become of them.
create view event_dates as
select id, kind, title, state, visibility, template, online, online_url, place_name, territory_id, starts_at, ends_at,
       published_at, return_comment, cancellation_reason
from events;

-- Who registered for an event, with or without an account: one row each, whatever became of the place.
create view people_at_events as
select r.id registration_id, r.event_id, r.kind, r.profile, r.seat, r.state, r.arrival, r.wanted_seat, r.wanted_arrival, r.registered_at,
       r.promoted_at, r.confirmed_at, r.walk_in, r.check_in_code, r.member_id, m.role, m.territory_id, m.organisation_id, m.job_title,
       coalesce(m.first_name, r.guest_first_name) first_name,
       coalesce(m.last_name, r.guest_last_name) last_name,
       search_key(coalesce(m.last_name, r.guest_last_name) || ' ' || coalesce(m.first_name, r.guest_first_name)) sort_name,
       coalesce(m.email, r.guest_email) email,
       coalesce(o.name, r.guest_organisation) organisation_name,
       case when m.email_visible then m.email end shown_email, case when m.phone_visible then m.phone end shown_phone
from registrations r
left join members m on m.id = r.member_id
left join organisations o on o.id = m.organisation_id;
