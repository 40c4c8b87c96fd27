package fr.reseauclimat.facilitation.session;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.event.attendance.halfday.HalfDay;
import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.SqlCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads who takes part, by name: the same people come in the same order. */
@ApplicationScoped
public class TakerRepository {

    private static final String COLUMNS = """
            p.registration_id, p.member_id, p.first_name, p.last_name, p.organisation_name, p.profile, p.territory_id,
            coalesce(p.organisation_id::text, search_key(p.organisation_name)) organisation""";

    private static final String ON_SITE = "p.state = 'REGISTERED' and p.seat = 'ON_SITE'";
    private static final String CHOSE =
            "exists (select 1 from segment_choices c where c.registration_id = p.registration_id and c.segment_id = ?)";
    /** Seen on the day until this half, and not noted as absent from it. */
    private static final String SEEN = """
            exists (select 1 from attendances t
                    where t.registration_id = p.registration_id and t.present and t.day = ? and t.half in ('MORNING', ?))
            and not exists (select 1 from attendances t
                            where t.registration_id = p.registration_id and not t.present and t.day = ? and t.half = ?)""";

    @Inject
    Session session;

    /**
     * @param chosen the part that they must have chosen, or null
     * @param seen   until when on that day they must have been seen, or null
     */
    public List<Taker> onSite(UUID eventId, UUID chosen, HalfDay seen) {
        var condition = new SqlCondition().and(ON_SITE);
        if (chosen != null) {
            condition.and(CHOSE, chosen);
        }
        if (seen != null) {
            condition.and(SEEN, seen.day(), seen.half(), seen.day(), seen.half());
        }
        return list(eventId, condition);
    }

    /** These, whatever became of their place since. */
    public List<Taker> of(UUID eventId, Collection<UUID> registrations) {
        return list(eventId, new SqlCondition().and("p.registration_id = any (?)", registrations));
    }

    /** @return those of them who have a place in the room */
    public List<Taker> expected(UUID eventId, Collection<UUID> registrations) {
        return list(eventId, new SqlCondition().and(ON_SITE).and("p.registration_id = any (?)", registrations));
    }

    public boolean anybodySeen(UUID eventId, HalfDay until) {
        return Listing.select("1").from("attendances").where("event_id = ? and day = ? and present and half in ('MORNING', ?)",
                eventId, until.day(), until.half()).one(session, row -> true).orElse(false);
    }

    private List<Taker> list(UUID eventId, SqlCondition condition) {
        return Listing.select(COLUMNS).from("people_at_events p").where(condition.and("p.event_id = ?", eventId))
                .ordered("p.sort_name, p.registration_id")
                .all(session, row -> new Taker(row.id("registration_id"), row.id("member_id"), row.text("first_name"), row.text("last_name"),
                        row.text("organisation_name"), row.value(ParticipantProfile.class, "profile"), row.text("organisation"),
                        row.text("territory_id")));
    }
}
