-- Whether somebody knows to have a seat: on the screen at once, else by a mail when one becomes free.
alter table coach_requests add column told boolean not null default false;
update coach_requests q set told = true
from coach_riders c
where c.segment_id = q.segment_id and c.registration_id = q.registration_id and c.seated;
create index coach_requests_untold_idx on coach_requests (segment_id) where not told;

-- Who gave the day up and comes back asks for a seat anew.
delete from coach_requests q using registrations r where r.id = q.registration_id and r.state = 'CANCELLED';
