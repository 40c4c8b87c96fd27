package fr.reseauclimat.facilitation.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.attendance.halfday.HalfDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads who takes part, by name: the same people come in the same order. */
@ApplicationScoped
public class TakerRepository {

    private static final String SELECT = """
            select r.id, r.member_id, coalesce(m.first_name, r.guest_first_name) first_name,
                   coalesce(m.last_name, r.guest_last_name) last_name, coalesce(o.name, r.guest_organisation) organisation_name,
                   coalesce(m.organisation_id::text, search_key(r.guest_organisation)) organisation, r.profile, m.territory_id
            from registrations r
            left join members m on m.id = r.member_id
            left join organisations o on o.id = m.organisation_id
            where r.event_id = ? and %s
            order by search_key(coalesce(m.last_name, r.guest_last_name) || ' ' || coalesce(m.first_name, r.guest_first_name)), r.id""";

    private static final String ON_SITE = "r.state = 'REGISTERED' and r.seat = 'ON_SITE'";
    private static final String CHOSE =
            " and exists (select 1 from segment_choices c where c.registration_id = r.id and c.segment_id = ?)";
    /** Seen on the day until this half, and not noted as absent from it. */
    private static final String SEEN = """
             and exists (select 1 from attendances t
                         where t.registration_id = r.id and t.present and t.day = ? and t.half in ('MORNING', ?))
             and not exists (select 1 from attendances t
                             where t.registration_id = r.id and not t.present and t.day = ? and t.half = ?)""";

    private static final String ANYBODY_SEEN = """
            select 1 from attendances where event_id = ? and day = ? and present and half in ('MORNING', ?) limit 1""";

    @Inject
    Session session;

    /**
     * @param chosen the part that they must have chosen, or null
     * @param seen   until when on that day they must have been seen, or null
     */
    public List<Taker> onSite(UUID eventId, UUID chosen, HalfDay seen) {
        return list(ON_SITE + (chosen == null ? "" : CHOSE) + (seen == null ? "" : SEEN), (query, connection) -> {
            var next = 1;
            query.setObject(next++, eventId);
            if (chosen != null) {
                query.setObject(next++, chosen);
            }
            for (var times = seen == null ? 0 : 2; times > 0; times--) {
                query.setObject(next++, seen.day());
                query.setString(next++, seen.half().name());
            }
        });
    }

    /** These, whatever became of their place since. */
    public List<Taker> of(UUID eventId, Collection<UUID> registrations) {
        return list("r.id = any (?)", (query, connection) -> {
            query.setObject(1, eventId);
            query.setArray(2, connection.createArrayOf("uuid", registrations.toArray()));
        });
    }

    /** @return those of them who have a place in the room */
    public List<Taker> expected(UUID eventId, Collection<UUID> registrations) {
        return list(ON_SITE + " and r.id = any (?)", (query, connection) -> {
            query.setObject(1, eventId);
            query.setArray(2, connection.createArrayOf("uuid", registrations.toArray()));
        });
    }

    public boolean anybodySeen(UUID eventId, HalfDay until) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(ANYBODY_SEEN)) {
                query.setObject(1, eventId);
                query.setObject(2, until.day());
                query.setString(3, until.half().name());
                return query.executeQuery().next();
            }
        });
    }

    private interface Values {
        void set(PreparedStatement query, Connection connection) throws SQLException;
    }

    private List<Taker> list(String condition, Values values) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(SELECT.formatted(condition))) {
                values.set(query, connection);
                var row = query.executeQuery();
                var takers = new ArrayList<Taker>();
                while (row.next()) {
                    takers.add(new Taker(row.getObject("id", UUID.class), row.getObject("member_id", UUID.class),
                            row.getString("first_name"), row.getString("last_name"), row.getString("organisation_name"),
                            ParticipantProfile.valueOf(row.getString("profile")), row.getString("organisation"),
                            row.getString("territory_id")));
                }
                return takers;
            }
        });
    }
}
