package fr.reseauclimat.event.webinar.participant;

import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who came, in one query. */
@ApplicationScoped
class WebinarParticipantRepository {

    private static final Map<String, String> SORTS = Map.of("joinedAt", "j.joined_at", "name", "p.sort_name");

    @Inject
    Session session;

    Page<WebinarParticipant> list(UUID eventId, PageQuery page) {
        return Listing.select("p.registration_id, p.first_name, p.last_name, p.organisation_name, j.joined_at")
                .from("webinar_joins j join people_at_events p on p.registration_id = j.registration_id").where("p.event_id = ?", eventId)
                .sorted(SORTS, "joinedAt", "p.registration_id")
                .page(session, page, row -> new WebinarParticipant(row.id("registration_id"), row.text("first_name"), row.text("last_name"),
                        row.text("organisation_name"), row.moment("joined_at")));
    }
}
