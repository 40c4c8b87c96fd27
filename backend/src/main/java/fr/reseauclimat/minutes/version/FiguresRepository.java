package fr.reseauclimat.minutes.version;

import java.util.UUID;

import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who came, as numbers, nobody by name. */
@ApplicationScoped
class FiguresRepository {

    private static final String FIGURES = """
            select count(*) filter (where r.profile = 'ELECTED_OFFICIAL'), count(*) filter (where r.profile = 'AGENT'),
                   count(*) filter (where r.profile = 'ASSOCIATION'), count(*) filter (where r.kind = 'CITIZEN'), count(*)
            from registrations r
            where r.event_id = :event and exists (select 1 from attendances a where a.registration_id = r.id and a.present)""";

    @Inject
    Session session;

    /** @return null where nobody noted who came */
    AttendanceFigures of(UUID eventId) {
        var row = session.createNativeQuery(FIGURES, Object[].class).setParameter("event", eventId).getSingleResult();
        var figures = new AttendanceFigures(number(row[0]), number(row[1]), number(row[2]), number(row[3]),
                number(row[4]) - number(row[0]) - number(row[1]) - number(row[2]) - number(row[3]));
        return figures.total() == 0 ? null : figures;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
