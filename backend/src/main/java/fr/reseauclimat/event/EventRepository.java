package fr.reseauclimat.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.event.participant.MyRegistration;
import fr.reseauclimat.event.participant.Participation;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.event.visibility.EventReader;
import fr.reseauclimat.event.visibility.EventRights;
import fr.reseauclimat.shared.job.Due;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
public class EventRepository implements PanacheRepositoryBase<Event, UUID> {

    /**
     * The event, its row locked until the end of the transaction. Places are counted and given by whoever holds this
     * lock; the order in which it is given is the order of arrival.
     */
    public Optional<Event> lockForRegistration(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Asked before anything is loaded or locked, so that a stranger cannot even wait for a row. */
    public boolean isVisible(UUID id, EventReader reader) {
        var rights = EventRights.visibleTo(reader);
        return session().doReturningWork(connection -> {
            try (var query = connection.prepareStatement(
                    "select 1 from events e where e.id = ? and (" + rights.sql() + ")")) {
                query.setObject(1, id);
                for (int i = 0; i < rights.values().size(); i++) {
                    query.setObject(i + 2, rights.values().get(i));
                }
                return query.executeQuery().next();
            }
        });
    }

    /**
     * Counts the main seat: of an event that is held in a room and online, the room.
     *
     * @param memberId the reader, or null
     */
    public Participation participation(UUID eventId, UUID memberId) {
        return session().doReturningWork(connection -> {
            try (var query = connection.prepareStatement("""
                    select count(*) filter (where r.state = 'REGISTERED' and (r.seat = 'ON_SITE' or e.place_name is null)) registered,
                           count(*) filter (where r.state = 'WAITING' and (r.seat = 'ON_SITE' or e.place_name is null)
                               or r.wanted_seat = 'ON_SITE') waiting,
                           count(*) filter (where (r.state = 'WAITING' and r.seat = coalesce(mine.wanted_seat, mine.seat) or r.wanted_seat = coalesce(mine.wanted_seat, mine.seat))
                               and coalesce(r.wanted_arrival, r.arrival) <= coalesce(mine.wanted_arrival, mine.arrival)) my_position,
                           mine.id, mine.state, mine.seat, mine.wanted_seat, mine.registered_at, mine.confirmed_at
                    from events e
                    left join registrations mine on mine.event_id = e.id and mine.member_id = ?
                    left join registrations r on r.event_id = e.id
                    where e.id = ?
                    group by mine.id""")) {
                query.setObject(1, memberId, Types.OTHER);
                query.setObject(2, eventId);
                try (var row = query.executeQuery()) {
                    row.next();
                    return new Participation(row.getLong("registered"), row.getLong("waiting"), mine(row));
                }
            }
        });
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

    private static MyRegistration mine(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (id == null) {
            return null;
        }
        var state = RegistrationState.valueOf(row.getString("state"));
        var wanted = row.getString("wanted_seat");
        var waits = state == RegistrationState.WAITING || wanted != null;
        return new MyRegistration(id, state, waits ? row.getInt("my_position") : null,
                Seat.valueOf(row.getString("seat")), wanted == null ? null : Seat.valueOf(wanted), instant(row, "registered_at"), instant(row, "confirmed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
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
