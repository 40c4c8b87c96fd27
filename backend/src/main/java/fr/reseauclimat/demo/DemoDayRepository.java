package fr.reseauclimat.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the demo network knows of its days on the spot: who came, who wants no photo, where visits begin. */
@ApplicationScoped
class DemoDayRepository {

    /** Of ten who held a place, between eight and nine came; fewer after lunch. */
    private static final String ARRIVALS = """
            insert into check_ins (id, event_id, registration_id, day, half, at, door, undone, received_at)
            select gen_random_uuid(), e.id, r.id, (e.starts_at at time zone 'Europe/Paris')::date, h.half,
                   h.begins + make_interval(mins => abs(hashtext(r.id::text || h.half)) % 25 - 20), 'Hall', false, h.begins
            from events e
            join registrations r on r.event_id = e.id and r.state = 'REGISTERED' and r.seat = 'ON_SITE'
            cross join lateral (values
                ('MORNING', e.starts_at, 88),
                ('AFTERNOON', greatest(e.starts_at, e.ends_at - interval '3 hours'), 81)) h (half, begins, share)
            where e.state = 'HELD' and abs(hashtext(h.half || r.id::text)) % 100 < h.share
              and case h.half
                  when 'MORNING' then (e.starts_at at time zone 'Europe/Paris')::time < '12:30'
                  else (e.ends_at at time zone 'Europe/Paris')::time >= '13:30' end""";

    private static final String PHOTOS = """
            insert into photo_consents (id, registration_id, given, decided_at, recorded_by)
            select gen_random_uuid(), r.id, abs(hashtext(r.id::text)) % 8 <> 0, r.registered_at, r.member_id
            from registrations r join events e on e.id = r.event_id
            where r.state <> 'CANCELLED' and e.kind <> 'WEBINAR' and abs(hashtext(r.id::text)) % 10 < 8""";

    private static final String SHEETS = """
            insert into visit_sheets (id, segment_id, meeting_point, step_free, step_free_note, host_name, equipment, rules,
                                      coach_seats)
            select gen_random_uuid(), s.id, t.meeting_point || coalesce(', ' || e.place_name, '') || '. Départ à l’heure\u00a0: soyez là dix minutes avant.',
                   t.step_free, t.note, t.host, t.equipment, t.rules, case when s.position % 2 = 0 then 18 end
            from event_segments s join events e on e.id = s.event_id
            join (values
                (0, 'Sur le parking', 'PARTLY', 'Chemin gravillonné, deux marches à l’entrée\u00a0; une rampe est posée sur demande.',
                 'Les services techniques de la commune', 'Chaussures fermées et vêtement de pluie.',
                 'Restez avec le groupe près des engins. Casque et gilet prêtés sur place.'),
                (1, 'Devant l’entrée principale', 'YES', 'Plain-pied, toilettes adaptées sur le site.',
                 'L’équipe bénévole', 'Gourde et carnet.', 'Pas de photo des personnes présentes sans leur accord.'))
                t (number, meeting_point, step_free, note, host, equipment, rules)
                on t.number = s.position % 2
            where s.kind = 'FIELD_VISIT' and e.published_at is not null""";

    private static final String RIDERS = """
            insert into coach_requests (id, segment_id, registration_id, number, asked_at)
            select gen_random_uuid(), s.id, r.id, nextval('coach_request_numbers'), r.registered_at
            from visit_sheets v
            join event_segments s on s.id = v.segment_id and s.starts_at > now()
            join registrations r on r.event_id = s.event_id and r.state = 'REGISTERED'
            where v.coach_seats is not null and abs(hashtext(r.id::text)) % 5 < 2
            order by r.arrival""";

    private static final String TOLD = """
            update coach_requests q set told = true from coach_riders c
            where c.segment_id = q.segment_id and c.registration_id = q.registration_id and c.seated""";

    @Inject
    DataSource database;

    void insert() {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            for (var sql : List.of(ARRIVALS, PHOTOS, SHEETS, RIDERS, TOLD)) {
                statement.executeUpdate(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The demo network could not be written", e);
        }
    }
}
