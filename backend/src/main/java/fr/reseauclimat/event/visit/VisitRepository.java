package fr.reseauclimat.event.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.shared.paging.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads visits and who rides along. */
@ApplicationScoped
class VisitRepository {

    private static final String VISITS = """
            select g.id, g.title, g.starts_at, g.ends_at, g.room, s.id sheet, s.version, s.meeting_point, s.latitude, s.longitude,
                   s.step_free, s.step_free_note, s.host_name, s.equipment, s.rules, s.coach_seats,
                   m.id host_id, m.first_name, m.last_name, o.name organisation_name,
                   (select count(*) from coach_riders c where c.segment_id = g.id) asked, mine.seated
            from event_segments g
            left join visit_sheets s on s.segment_id = g.id
            left join members m on m.id = s.host_member_id
            left join organisations o on o.id = m.organisation_id
            left join coach_riders mine on mine.segment_id = g.id and mine.registration_id = ?
            where g.event_id = ? and g.kind = 'FIELD_VISIT'
            order by g.starts_at, g.position""";

    private static final String RIDERS = """
            select c.registration_id, c.rank, c.seated, coalesce(m.first_name, r.guest_first_name) first_name,
                   coalesce(m.last_name, r.guest_last_name) last_name, coalesce(o.name, r.guest_organisation) organisation_name,
                   count(*) over () total
            from coach_riders c
            join registrations r on r.id = c.registration_id
            left join members m on m.id = r.member_id
            left join organisations o on o.id = m.organisation_id
            where c.segment_id = ? %s limit ? offset ?""";

    static final Map<String, String> RIDER_SORTS = Map.of(
            "rank", "c.rank",
            "name", "search_key(coalesce(m.last_name, r.guest_last_name) || ' ' || coalesce(m.first_name, r.guest_first_name))");

    @Inject
    Session session;

    /** @param registrationId the reader's own registration, or null */
    List<Visit> ofEvent(UUID eventId, UUID registrationId, boolean signedIn) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(VISITS)) {
                query.setObject(1, registrationId, Types.OTHER);
                query.setObject(2, eventId);
                var row = query.executeQuery();
                var visits = new ArrayList<Visit>();
                while (row.next()) {
                    visits.add(visit(row, signedIn));
                }
                return visits;
            }
        });
    }

    /** @return the member's registration while it holds a place, or null */
    UUID placeOf(UUID eventId, UUID memberId) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(
                    "select id from registrations where event_id = ? and member_id = ? and state = 'REGISTERED'")) {
                query.setObject(1, eventId);
                query.setObject(2, memberId);
                var row = query.executeQuery();
                return row.next() ? row.getObject(1, UUID.class) : null;
            }
        });
    }

    /** @param orderBy an {@code order by} clause made of {@link #RIDER_SORTS} */
    Slice<CoachRider> riders(UUID segmentId, String orderBy, int offset, int limit) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(RIDERS.formatted(orderBy))) {
                query.setObject(1, segmentId);
                query.setInt(2, limit);
                query.setInt(3, offset);
                var row = query.executeQuery();
                var riders = new ArrayList<CoachRider>();
                var total = 0L;
                while (row.next()) {
                    riders.add(new CoachRider(row.getObject("registration_id", UUID.class), row.getString("first_name"),
                            row.getString("last_name"), row.getString("organisation_name"), seat(row), row.getLong("rank")));
                    total = row.getLong("total");
                }
                return new Slice<>(riders, total);
            }
        });
    }

    private static Visit visit(ResultSet row, boolean signedIn) throws SQLException {
        var sheet = row.getObject("sheet") != null;
        var stepFree = row.getString("step_free");
        var hostId = row.getObject("host_id", UUID.class);
        return new Visit(row.getObject("id", UUID.class), row.getString("title"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(), row.getString("room"),
                row.getString("meeting_point"), row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class), stepFree == null ? null : StepFree.valueOf(stepFree),
                row.getString("step_free_note"), hostId == null || !signedIn ? null
                        : new MemberRef(hostId, row.getString("first_name"), row.getString("last_name"), row.getString("organisation_name")),
                row.getString("host_name"), row.getString("equipment"), row.getString("rules"),
                row.getObject("coach_seats", Integer.class), row.getLong("asked"),
                row.getObject("seated") == null ? null : seat(row), sheet ? row.getInt("version") + 1 : 0);
    }

    private static CoachSeat seat(ResultSet row) throws SQLException {
        return row.getBoolean("seated") ? CoachSeat.CONFIRMED : CoachSeat.WAITING;
    }
}
