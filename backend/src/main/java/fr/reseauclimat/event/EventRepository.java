package fr.reseauclimat.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Session;

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

    /** @param memberId the reader, or null */
    public Participation participation(UUID eventId, UUID memberId) {
        return session().doReturningWork(connection -> {
            try (var query = connection.prepareStatement("""
                    select count(*) filter (where r.state = 'REGISTERED') registered,
                           count(*) filter (where r.state = 'WAITING') waiting,
                           count(*) filter (where r.state = 'WAITING' and r.seat = mine.seat and r.arrival <= mine.arrival) my_position,
                           mine.id, mine.state, mine.registered_at
                    from (select cast(? as uuid) event_id) e
                    left join registrations mine on mine.event_id = e.event_id and mine.member_id = ?
                    left join registrations r on r.event_id = e.event_id
                    group by mine.id""")) {
                query.setObject(1, eventId);
                query.setObject(2, memberId, Types.OTHER);
                try (var row = query.executeQuery()) {
                    row.next();
                    return new Participation(row.getLong("registered"), row.getLong("waiting"), mine(row));
                }
            }
        });
    }

    private static MyRegistration mine(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (id == null) {
            return null;
        }
        var state = RegistrationState.valueOf(row.getString("state"));
        return new MyRegistration(id, state, state == RegistrationState.WAITING ? row.getInt("my_position") : null,
                row.getObject("registered_at", OffsetDateTime.class).toInstant());
    }

    /** What a list shows beside the place; the first one where it lies in several. */
    public Optional<String> departmentOf(String territoryId) {
        return session().createNativeQuery("""
                select t.code from territory_containments c join territories t on t.id = c.container_id
                where c.contained_id = :territory and t.kind = 'DEPARTMENT' order by t.code limit 1""", String.class)
                .setParameter("territory", territoryId)
                .uniqueResultOptional();
    }

    public List<Event> endedBefore(Instant moment) {
        return list("state = ?1 and endsAt < ?2", EventState.PUBLISHED, moment);
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}
