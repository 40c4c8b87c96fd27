-- What was stored before texts were cleaned on their way in: composed accents (NFC), one line, no sign that nobody sees.
-- These texts become names in mails, entries of feeds, lines on paper.
create function one_line(typed text) returns text
    language sql immutable strict
    return btrim(normalize(regexp_replace(regexp_replace(typed,
            '[ \t\n\r\v\f\u0085\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]+', ' ', 'g'),
            '[\u0001-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]+', '', 'g'), NFC),
            E' \u00a0\u202f');

do $$
declare
    part record;
    line record;
begin
    for part in
        select * from (values
            ('themes', 'name_fr'), ('themes', 'name_en'), ('organisations', 'name'), ('network_scripts', 'name'),
            ('members', 'first_name'), ('members', 'last_name'), ('members', 'job_title'), ('member_skills', 'label'),
            ('member_offers', 'text'), ('member_needs', 'text'),
            ('join_requests', 'first_name'), ('join_requests', 'last_name'), ('join_requests', 'job_title'),
            ('join_requests', 'new_organisation_name'),
            ('events', 'title'), ('events', 'summary'), ('events', 'place_name'),
            ('event_segments', 'title'), ('event_segments', 'room'), ('event_segments', 'speakers'),
            ('registrations', 'guest_first_name'), ('registrations', 'guest_last_name'), ('registrations', 'guest_organisation'),
            ('pending_registrations', 'first_name'), ('pending_registrations', 'last_name'),
            ('registration_questions', 'label'), ('invitation_links', 'label'), ('checklist_items', 'label'),
            ('topics', 'title'), ('visit_sheets', 'host_name'), ('carpool_entries', 'comment'), ('webinar_chapters', 'title'),
            ('check_ins', 'door'), ('rotation_tables', 'name'), ('capture_spots', 'name'), ('capture_groups', 'title'),
            ('capture_cards', 'author'), ('part_script_steps', 'title'), ('network_script_steps', 'title'), ('circles', 'name'),
            ('circle_notes', 'title'), ('scenarios', 'title'), ('scenario_items', 'owner'), ('minutes_sections', 'title'),
            ('minutes_media', 'caption'), ('minutes_media', 'credit'), ('minutes_media', 'title'),
            ('commitments', 'what'), ('commitments', 'who'), ('contact_addresses', 'address'),
            ('outbox_mails', 'recipient_name'), ('outbox_mails', 'subject')) as named (tab, col)
    loop
        for line in execute format('select ctid as at, one_line(%2$I) as clean from %1$I where %2$I <> one_line(%2$I)', part.tab, part.col)
        loop
            begin
                -- of nothing but unseen signs a dash is left, so that what must be there stays there
                execute format('update %1$I set %2$I = $1 where ctid = $2', part.tab, part.col)
                    using coalesce(nullif(line.clean, ''), '–'), line.at;
            exception when unique_violation then
                raise notice '% of %: the clean name is taken, somebody has to decide', part.col, part.tab;
            end;
        end loop;
    end loop;
    update registration_questions set options = (
        select coalesce(array_agg(one_line(option) order by number), '{}') from unnest(options) with ordinality as given (option, number))
    where exists (select 1 from unnest(options) option where option <> one_line(option));
end $$;

drop function one_line(text);
