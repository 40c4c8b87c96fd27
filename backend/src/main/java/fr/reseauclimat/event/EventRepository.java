package fr.reseauclimat.event;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.event.participant.MyRegistration;
import fr.reseauclimat.event.participant.Participation;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.event.visibility.EventRights;
import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Row;
import fr.reseauclimat.shared.listing.SqlCondition;
import fr.reseauclimat.shared.security.Viewer;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
public class EventRepository implements PanacheRepositoryBase<Event, UUID> {

    private static final String MINE =
            "mine.id, mine.state, mine.seat, mine.wanted_seat, mine.registered_at, mine.confirmed_at";

    /**
     * The event, its row locked until the end of the transaction. Places are counted and given by whoever holds this
     * lock; the order in which it is given is the order of arrival.
     */
    public Optional<Event> lockForRegistration(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Asked before anything is loaded or locked, so that a stranger cannot even wait for a row. */
    public boolean isVisible(UUID id, Viewer reader) {
        var rights = EventRights.visibleTo(reader);
        return Listing.select("1").from("events e").where(new SqlCondition().is("e.id", id).and(EventRights.visibleTo(reader)))
                .one(session(), row -> true).orElse(false);
    }

    /**
     * Counts the main seat: of an event that is held in a room and online, the room.
     *
     * @param memberId the reader, or null
     */
    public Participation participation(UUID eventId, UUID memberId) {
        return Listing.select("""
                count(*) filter (where r.state = 'REGISTERED' and (r.seat = 'ON_SITE' or e.place_name is null)) registered,
                count(*) filter (where r.state = 'WAITING' and (r.seat = 'ON_SITE' or e.place_name is null)
                    or r.wanted_seat = 'ON_SITE') waiting,
                count(*) filter (where (r.state = 'WAITING' and r.seat = coalesce(mine.wanted_seat, mine.seat) or r.wanted_seat = coalesce(mine.wanted_seat, mine.seat))
                    and coalesce(r.wanted_arrival, r.arrival) <= coalesce(mine.wanted_arrival, mine.arrival)) my_position,
                """ + MINE)
                .from("""
                        events e left join registrations mine on mine.event_id = e.id and mine.member_id = ?
                        left join registrations r on r.event_id = e.id""", memberId)
                .where("e.id = ?", eventId).grouped("mine.id")
                .one(session(), row -> new Participation(row.count("registered"), row.count("waiting"), mine(row))).orElseThrow();
    }

    /** @return how many people hold a place of this kind */
    public long placesGiven(UUID eventId, Seat seat) {
        return people("seat = :seat and state = 'REGISTERED'", eventId, seat);
    }

    /** @return how many wait for a place of this kind, those who have one of the other kind included */
    public long waitingFor(UUID eventId, Seat seat) {
        return people("(seat = :seat and state = 'WAITING' or wanted_seat = :seat)", eventId, seat);
    }

    private long people(String condition, UUID eventId, Seat seat) {
        return session().createNativeQuery("select count(*) from registrations where event_id = :event and " + condition, Long.class)
                .setParameter("event", eventId).setParameter("seat", seat.name()).getSingleResult();
    }

    private static MyRegistration mine(Row row) {
        var id = row.id("id");
        if (id == null) {
            return null;
        }
        var state = row.value(RegistrationState.class, "state");
        var wanted = row.value(Seat.class, "wanted_seat");
        return new MyRegistration(id, state, state == RegistrationState.WAITING || wanted != null ? row.number("my_position") : null,
                row.value(Seat.class, "seat"), wanted, row.moment("registered_at"), row.moment("confirmed_at"));
    }

    /** What a list shows beside the place; the first one where it lies in several. */
    public Optional<String> departmentOf(String territoryId) {
        return session().createNativeQuery("""
                select t.code from territory_containments c join territories t on t.id = c.container_id
                where c.contained_id = :territory and t.kind = 'DEPARTMENT' order by t.code limit 1""", String.class)
                .setParameter("territory", territoryId)
                .uniqueResultOptional();
    }

    /** @return those that nobody closed */
    public Due endedBefore(Instant moment) {
        return new Due.Found("select e.id subject, e.id event_id from events e where e.state = 'PUBLISHED' and e.ends_at < :moment",
                Map.of("moment", moment));
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}
