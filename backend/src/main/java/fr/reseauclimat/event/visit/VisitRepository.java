package fr.reseauclimat.event.visit;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.listing.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads visits and who rides along. */
@ApplicationScoped
class VisitRepository {

    /** Its question mark is the reader's own registration. */
    private static final String VISITS = """
            event_segments g
            left join visit_sheets s on s.segment_id = g.id
            left join people p on p.id = s.host_member_id
            left join coach_riders mine on mine.segment_id = g.id and mine.registration_id = ?""";

    private static final Map<String, String> RIDER_SORTS = Map.of("rank", "c.rank", "name", "p.sort_name");

    @Inject
    Session session;

    /** @param registrationId the reader's own registration, or null */
    List<Visit> ofEvent(UUID eventId, UUID registrationId, boolean signedIn) {
        return Listing.select(MemberRef.COLUMNS + """
                , g.id, g.title, g.starts_at, g.ends_at, g.room, s.id sheet, s.version, s.meeting_point, s.latitude, s.longitude,
                s.step_free, s.step_free_note, s.host_name, s.equipment, s.rules, s.coach_seats,
                (select count(*) from coach_riders c where c.segment_id = g.id) asked, mine.seated""")
                .from(VISITS, registrationId).where("g.event_id = ? and g.kind = 'FIELD_VISIT'", eventId)
                .ordered("g.starts_at, g.position").all(session, row -> visit(row, signedIn));
    }

    /** @return the member's registration while it holds a place, or null */
    UUID placeOf(UUID eventId, UUID memberId) {
        return Listing.select("registration_id").from("people_at_events")
                .where("event_id = ? and member_id = ? and state = 'REGISTERED'", eventId, memberId)
                .one(session, row -> row.id("registration_id")).orElse(null);
    }

    Page<CoachRider> riders(UUID segmentId, PageQuery page) {
        return Listing.select("c.registration_id, c.rank, c.seated, p.first_name, p.last_name, p.organisation_name")
                .from("coach_riders c join people_at_events p on p.registration_id = c.registration_id").where("c.segment_id = ?", segmentId)
                .sorted(RIDER_SORTS, "rank", "c.registration_id")
                .page(session, page, row -> new CoachRider(row.id("registration_id"), row.text("first_name"), row.text("last_name"),
                        row.text("organisation_name"), seat(row), row.count("rank")));
    }

    private static Visit visit(Row row, boolean signedIn) {
        return new Visit(row.id("id"), row.text("title"), row.moment("starts_at"), row.moment("ends_at"), row.text("room"),
                row.text("meeting_point"), row.as(Double.class, "latitude"), row.as(Double.class, "longitude"),
                row.value(StepFree.class, "step_free"), row.text("step_free_note"), signedIn ? MemberRef.of(row) : null,
                row.text("host_name"), row.text("equipment"), row.text("rules"), row.as(Integer.class, "coach_seats"),
                row.count("asked"), row.text("seated") == null ? null : seat(row), row.id("sheet") == null ? 0 : row.number("version") + 1);
    }

    private static CoachSeat seat(Row row) {
        return row.is("seated") ? CoachSeat.CONFIRMED : CoachSeat.WAITING;
    }
}
