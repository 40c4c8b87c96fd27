package fr.reseauclimat.minutes.version;

import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who came, as numbers, nobody by name. */
@ApplicationScoped
class FiguresRepository {

    private static final String FIGURES = """
            count(*) filter (where p.profile = 'ELECTED_OFFICIAL') officials, count(*) filter (where p.profile = 'AGENT') agents,
            count(*) filter (where p.profile = 'ASSOCIATION') associations, count(*) filter (where p.kind = 'CITIZEN') citizens, count(*) people""";

    @Inject
    Session session;

    /** @return null where nobody noted who came */
    AttendanceFigures of(UUID eventId) {
        var figures = Listing.select(FIGURES).from("people_at_events p")
                .where("p.event_id = ? and exists (select 1 from attendances a where a.registration_id = p.registration_id and a.present)", eventId)
                .one(session, FiguresRepository::figures).orElseThrow();
        return figures.total() == 0 ? null : figures;
    }

    private static AttendanceFigures figures(Row row) {
        var named = row.count("officials") + row.count("agents") + row.count("associations") + row.count("citizens");
        return new AttendanceFigures(row.count("officials"), row.count("agents"), row.count("associations"), row.count("citizens"),
                row.count("people") - named);
    }
}
