package fr.reseauclimat.facilitation.contact;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.event.attendance.halfday.HalfDay;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Rows of which nothing else may know: read only together with whoever they belong to. */
@ApplicationScoped
class ContactRepository implements Retained {

    /**
     * Those at one's table in rounds that took place. Where anybody's coming was noted, only between people who were both
     * seen: a plan alone is no encounter.
     */
    private static final String SAT_TOGETHER = """
            with seen as (select distinct registration_id from attendances
                          where event_id = ? and present and day || half = any (?))
            select distinct b.registration_id
            from rotation_seats a
            join rotation_seats b on b.rotation_id = a.rotation_id and b.round = a.round and b.table_id = a.table_id
                 and b.registration_id <> a.registration_id
            join rotation_rounds p on p.rotation_id = a.rotation_id and p.position = a.round - 1 and p.ended_at is not null
            where a.rotation_id = ? and a.registration_id = ?
              and (not exists (select 1 from seen)
                   or (exists (select 1 from seen where registration_id = a.registration_id)
                       and exists (select 1 from seen where registration_id = b.registration_id)))""";

    /** What is told of these people to one of them: the wish of the other side only where both wish. */
    private static final String PEOPLE = """
            select r.id, coalesce(m.first_name, r.guest_first_name) first_name,
                   coalesce(m.last_name, r.guest_last_name) last_name, coalesce(o.name, r.guest_organisation) organisation_name,
                   w.wisher_id is not null wished, w.wisher_id is not null and back.wisher_id is not null mutual,
                   case when m.email_visible then m.email end email, case when m.phone_visible then m.phone end phone,
                   case when m.id is null then c.address end address
            from registrations r
            left join members m on m.id = r.member_id
            left join organisations o on o.id = m.organisation_id
            left join contact_addresses c on c.registration_id = r.id
            left join contact_wishes w on w.wisher_id = ? and w.wished_id = r.id
            left join contact_wishes back on back.wisher_id = r.id and back.wished_id = ?
            where r.id = any (?)
            order by search_key(coalesce(m.last_name, r.guest_last_name) || ' ' || coalesce(m.first_name, r.guest_first_name)), r.id""";

    private static final String WAY = """
            select case when m.email_visible then m.email end email, case when m.phone_visible then m.phone end phone,
                   case when m.id is null then c.address end address
            from registrations r
            left join members m on m.id = r.member_id
            left join contact_addresses c on c.registration_id = r.id
            where r.id = ?""";

    @Inject
    Session session;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.ofEvents("contacts", "contacts", ContactExchange.KEPT, this::eraseOfEventsBefore));
    }

    List<UUID> satTogether(UUID eventId, UUID rotationId, UUID registrationId, List<HalfDay> halfDays) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(SAT_TOGETHER)) {
                query.setObject(1, eventId);
                query.setArray(2, connection.createArrayOf("text",
                        halfDays.stream().map(half -> half.day() + half.half().name()).toArray()));
                query.setObject(3, rotationId);
                query.setObject(4, registrationId);
                var row = query.executeQuery();
                var found = new ArrayList<UUID>();
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
                return found;
            }
        });
    }

    List<Companion> people(UUID reader, List<UUID> registrations) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(PEOPLE)) {
                query.setObject(1, reader);
                query.setObject(2, reader);
                query.setArray(3, connection.createArrayOf("uuid", registrations.toArray()));
                var row = query.executeQuery();
                var people = new ArrayList<Companion>();
                while (row.next()) {
                    var mutual = row.getBoolean("mutual");
                    people.add(new Companion(row.getObject("id", UUID.class), row.getString("first_name"),
                            row.getString("last_name"), row.getString("organisation_name"), row.getBoolean("wished"), mutual,
                            mutual ? way(row) : null));
                }
                return people;
            }
        });
    }

    ContactWay wayOf(UUID registrationId) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(WAY)) {
                query.setObject(1, registrationId);
                var row = query.executeQuery();
                row.next();
                return way(row);
            }
        });
    }

    private static ContactWay way(ResultSet row) throws SQLException {
        return new ContactWay(row.getString("email"), row.getString("phone"), row.getString("address"));
    }

    void wish(UUID eventId, UUID wisher, UUID wished, Instant now) {
        run("""
                insert into contact_wishes (event_id, wisher_id, wished_id, wished_at) values (?, ?, ?, ?)
                on conflict do nothing""", eventId, wisher, wished, now.atOffset(ZoneOffset.UTC));
    }

    void takeBack(UUID wisher, UUID wished) {
        run("delete from contact_wishes where wisher_id = ? and wished_id = ?", wisher, wished);
    }

    /** @param address null to give none */
    void giveAddress(UUID registrationId, String address) {
        run("delete from contact_addresses where registration_id = ?", registrationId);
        if (address != null) {
            run("insert into contact_addresses (registration_id, address) values (?, ?)", registrationId, address);
        }
    }

    /** @return how many wishes of events that ended before were erased, with the addresses */
    int eraseOfEventsBefore(Instant moment) {
        var ended = moment.atOffset(ZoneOffset.UTC);
        run("""
                delete from contact_addresses c using registrations r, events e
                where r.id = c.registration_id and e.id = r.event_id and e.ends_at < ?""", ended);
        return run("delete from contact_wishes w using events e where e.id = w.event_id and e.ends_at < ?", ended);
    }

    private int run(String sql, Object... values) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (var i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
    }
}
