package fr.reseauclimat.event.registration.colleague;

import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads whom a member registered for an event. */
@ApplicationScoped
class ColleagueRepository {

    private static final Map<String, String> SORTS = Map.of("registeredAt", "p.arrival", "name", "p.sort_name");

    @Inject
    Session session;

    Page<ColleagueEntry> list(UUID eventId, UUID memberId, PageQuery page) {
        return Listing.select("p.member_id, p.first_name, p.last_name, p.state")
                .from("registrations r join people_at_events p on p.registration_id = r.id")
                .where("r.event_id = ? and r.registered_by_id = ? and r.member_id is not null", eventId, memberId)
                .sorted(SORTS, "registeredAt", "p.arrival")
                .page(session, page, row -> new ColleagueEntry(row.id("member_id"), row.text("first_name"), row.text("last_name"),
                        row.value(RegistrationState.class, "state")));
    }
}
