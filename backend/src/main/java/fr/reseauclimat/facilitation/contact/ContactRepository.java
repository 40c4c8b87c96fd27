package fr.reseauclimat.facilitation.contact;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.event.attendance.halfday.HalfDay;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Row;
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
            (with seen as (select distinct registration_id from attendances
                           where event_id = ? and present and day || half = any (?))
             select distinct b.registration_id
             from rotation_seats a
             join rotation_seats b on b.rotation_id = a.rotation_id and b.round = a.round and b.table_id = a.table_id
                  and b.registration_id <> a.registration_id
             join rotation_rounds p on p.rotation_id = a.rotation_id and p.position = a.round - 1 and p.ended_at is not null
             where a.rotation_id = ? and a.registration_id = ?
               and (not exists (select 1 from seen)
                    or (exists (select 1 from seen where registration_id = a.registration_id)
                        and exists (select 1 from seen where registration_id = b.registration_id)))) s""";

    private static final String WAY = "p.shown_email email, p.shown_phone phone, case when p.member_id is null then c.address end address";

    private static final String FROM = "people_at_events p left join contact_addresses c on c.registration_id = p.registration_id";

    @Inject
    Session session;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.ofEvents("contacts", "contacts", ContactExchange.KEPT, this::eraseOfEventsBefore));
    }

    List<UUID> satTogether(UUID eventId, UUID rotationId, UUID registrationId, List<HalfDay> halfDays) {
        return Listing.select("s.registration_id").from(SAT_TOGETHER, eventId, halfDays.stream().map(half -> half.day() + half.half().name()).toList(),
                rotationId, registrationId).all(session, row -> row.id("registration_id"));
    }

    /** What is told of these people to one of them, by name: the wish of the other side only where both wish. */
    List<Companion> people(UUID reader, List<UUID> registrations) {
        return Listing.select("p.registration_id, p.first_name, p.last_name, p.organisation_name, " + WAY
                + ", w.wisher_id is not null wished, w.wisher_id is not null and back.wisher_id is not null mutual")
                .from(FROM + """

                        left join contact_wishes w on w.wisher_id = ? and w.wished_id = p.registration_id
                        left join contact_wishes back on back.wisher_id = p.registration_id and back.wished_id = ?""", reader, reader)
                .where("p.registration_id = any (?)", registrations).ordered("p.sort_name, p.registration_id")
                .all(session, row -> new Companion(row.id("registration_id"), row.text("first_name"), row.text("last_name"),
                        row.text("organisation_name"), row.is("wished"), row.is("mutual"), row.is("mutual") ? way(row) : null));
    }

    ContactWay wayOf(UUID registrationId) {
        return Listing.select(WAY).from(FROM).where("p.registration_id = ?", registrationId).one(session, ContactRepository::way).orElseThrow();
    }

    private static ContactWay way(Row row) {
        return new ContactWay(row.text("email"), row.text("phone"), row.text("address"));
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
                delete from contact_addresses c using people_at_events r, event_dates e
                where r.registration_id = c.registration_id and e.id = r.event_id and e.ends_at < ?""", ended);
        return run("delete from contact_wishes w using event_dates e where e.id = w.event_id and e.ends_at < ?", ended);
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
