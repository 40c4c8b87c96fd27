package fr.reseauclimat.facilitation.encounter;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.event.attendance.halfday.HalfDay;
import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who met whom: rows that follow from others, written and read at once. */
@ApplicationScoped
class EncounterRepository implements Retained {

    static final Period KEPT = Period.ofYears(2);

    /** Those who shared a table in a round that took place, who were both seen, and of whom nobody minds. */
    private static final String LEARN = """
            with seen as (select distinct registration_id from attendances
                          where event_id = ? and present and day || half = any (?)),
                 seats as (select s.round, s.table_id, r.member_id, p.ended_at
                           from rotation_seats s
                           join rotation_rounds p on p.rotation_id = s.rotation_id and p.position = s.round - 1
                                and p.ended_at is not null
                           join people_at_events r on r.registration_id = s.registration_id and r.member_id is not null
                           join seen on seen.registration_id = r.registration_id
                           where s.rotation_id = ? and s.table_id is not null
                             and not exists (select 1 from encounter_choices c where c.member_id = r.member_id
                                             and (not c.remembered or c.erased_at >= p.ended_at)))
            insert into encounters (rotation_id, event_id, low_id, high_id, met_on, times)
            select ?, ?, a.member_id, b.member_id, ?, count(*)
            from seats a join seats b on b.round = a.round and b.table_id = a.table_id and b.member_id > a.member_id
            group by a.member_id, b.member_id""";

    private static final String OF_MEMBER = """
            (select high_id other, event_id, met_on, sum(times) times from encounters where low_id = ? group by 1, 2, 3
             union all
             select low_id, event_id, met_on, sum(times) from encounters where high_id = ? group by 1, 2, 3) c
            join people p on p.id = c.other
            join event_dates e on e.id = c.event_id""";

    private static final Map<String, String> SORTS = Map.of(
            "metOn", "c.met_on",
            "name", "p.sort_name");

    /** @param times how often they shared a table on that day */
    record Encounter(UUID one, UUID other, LocalDate metOn, int times) {
    }

    @Inject
    Session session;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.ofEvents("encounters", "encounters", KEPT, this::eraseBefore));
    }

    /** Replaces what was known of this rotation. */
    void learn(UUID rotationId, UUID eventId, LocalDate metOn, List<HalfDay> halfDays) {
        session.flush();
        session.doWork(connection -> {
            run(connection.prepareStatement("delete from encounters where rotation_id = ?"), rotationId);
            var halves = halfDays.stream().map(half -> half.day() + half.half().name()).toArray();
            run(connection.prepareStatement(LEARN), eventId, connection.createArrayOf("text", halves), rotationId, rotationId,
                    eventId, metOn);
        });
    }

    /** @return what these people lived together but in this rotation */
    List<Encounter> among(Collection<UUID> members, UUID except) {
        return Listing.select("low_id, high_id, met_on, times").from("encounters")
                .where("low_id = any (?) and high_id = any (?) and rotation_id <> ?", members, members, except)
                .ordered("met_on, low_id, high_id, rotation_id")
                .all(session, row -> new Encounter(row.id("low_id"), row.id("high_id"), row.day("met_on"), row.number("times")));
    }

    Page<MetMember> of(UUID memberId, PageQuery page) {
        return Listing.select(MemberRef.COLUMNS + ", e.id event_id, e.title, c.met_on, c.times").from(OF_MEMBER, memberId, memberId)
                .sorted(SORTS, "-metOn,name", "p.id, e.id")
                .page(session, page, row -> new MetMember(MemberRef.of(row), row.id("event_id"), row.text("title"), row.day("met_on"),
                        row.number("times")));
    }

    void eraseOf(UUID memberId) {
        session.doWork(connection -> run(
                connection.prepareStatement("delete from encounters where low_id = ? or high_id = ?"), memberId, memberId));
    }

    private void eraseBefore(Instant moment) {
        session.doWork(connection -> run(connection.prepareStatement("delete from encounters where met_on < ?"),
                LocalDate.ofInstant(moment, NetworkTime.PARIS)));
    }

    private static int run(PreparedStatement statement, Object... values) throws SQLException {
        try (statement) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
