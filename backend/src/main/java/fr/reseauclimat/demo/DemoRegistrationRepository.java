package fr.reseauclimat.demo;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the people of the demo said when they registered for the days to come: answers, needs, workshops. */
@ApplicationScoped
class DemoRegistrationRepository {

    /** The first digits of an identifier stand for chance, so that one run is as lively as the next. */
    private static final List<String> STATEMENTS = List.of(
            """
            insert into registration_forms (id, event_id, changed_at)
            select gen_random_uuid(), id, changed_at from events where kind = 'MEETING_DAY' and state in ('PUBLISHED', 'DRAFT')""",
            """
            insert into registration_quotas (id, form_id, profile, share_percent)
            select gen_random_uuid(), id, 'ELECTED_OFFICIAL', 20 from registration_forms""",
            """
            insert into registration_questions (id, form_id, position, kind, label, required, options)
            select gen_random_uuid(), id, 0, 'ONE_OF', 'Où en êtes-vous sur le sujet ?', true,
                   array['Je découvre', 'Nous avons commencé', 'Nous avons de l’expérience'] from registration_forms""",
            """
            insert into registration_questions (id, form_id, position, kind, label, required, options)
            select gen_random_uuid(), id, 1, 'YES_NO', 'Pouvez-vous présenter un cas en cinq minutes ?', false, '{}'
            from registration_forms""",
            """
            insert into registration_answers (id, registration_id, question_id, answers)
            select gen_random_uuid(), r.id, q.id,
                   case q.kind when 'YES_NO' then array[case when hashtext(r.id::text) % 4 = 0 then 'YES' else 'NO' end]
                               else array[q.options[1 + abs(hashtext(r.id::text)) % 3]] end
            from registrations r join registration_forms f on f.event_id = r.event_id
            join registration_questions q on q.form_id = f.id
            where q.required or hashtext(r.id::text) % 3 = 0""",
            """
            insert into registration_needs (id, registration_id, access, diet)
            select gen_random_uuid(), n.id, n.access, n.diet
            from (select r.id, (array['Accès de plain-pied', 'Place assise près de l’écran', 'Boucle magnétique', null, null, null])
                                   [1 + abs(hashtext(r.id::text)) % 6] access,
                         (array['Végétarien', null, 'Sans gluten', 'Végétarien', null, 'Sans fruits à coque'])
                                   [1 + abs(hashtext('d' || r.id)) % 6] diet
                  from registrations r join events e on e.id = r.event_id
                  where e.state = 'PUBLISHED' and e.place_name is not null and hashtext('n' || r.id) % 5 = 0) n
            where num_nonnulls(n.access, n.diet) > 0""",
            """
            update registrations r set confirmed_at = now() - interval '3 hours'
            from events e
            where e.id = r.event_id and e.state = 'PUBLISHED' and e.starts_at between now() and now() + interval '3 days'
              and r.state = 'REGISTERED' and hashtext(r.id::text) % 3 <> 0""",
            // one speaker's letters do not arrive
            """
            insert into outbox_mails (id, recipient_address, recipient_name, subject, state, created_at, attempts, next_attempt_at,
                                      last_error, undelivered_at)
            select gen_random_uuid(), max(guest_email), max(guest_first_name), 'Votre inscription est confirmée', 'FAILED',
                   now() - interval '5 days', 6, now() - interval '2 days', '550 5.1.1 Adresse inconnue', now() - interval '5 days'
            from registrations where guest_last_name = 'Trévoux' having count(*) > 0""",
            // each in turn, as far as the places of a part go
            """
            insert into segment_choices (id, registration_id, segment_id)
            select gen_random_uuid(), r.id, s.id
            from (select id, event_id, row_number() over (partition by event_id order by arrival) - 1 turn
                  from registrations where state = 'REGISTERED') r
            join (select id, event_id, parallel_group, capacity,
                         row_number() over (partition by event_id, parallel_group order by position) - 1 part,
                         count(*) over (partition by event_id, parallel_group) parts
                  from event_segments where parallel_group is not null) s
              on s.event_id = r.event_id and r.turn % s.parts = s.part and r.turn / s.parts < coalesce(s.capacity, 10000)""");

    @Inject
    DataSource database;

    void enrich() {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (var sql : STATEMENTS) {
                statement.executeUpdate(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The demo network could not be written", e);
        }
    }
}
