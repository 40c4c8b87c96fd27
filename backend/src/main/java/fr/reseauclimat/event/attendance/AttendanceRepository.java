package fr.reseauclimat.event.attendance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.event.attendance.halfday.Half;
import fr.reseauclimat.event.attendance.halfday.HalfDay;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.shared.paging.Slice;
import fr.reseauclimat.shared.persistence.SqlCondition;
import fr.reseauclimat.shared.text.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads who is expected and who came: two queries for a list, whatever its length. */
@ApplicationScoped
public class AttendanceRepository {

    static final Map<String, String> SORTS = Map.of(
            "name", "search_key(a.last_name || ' ' || a.first_name)",
            "organisation", "search_key(a.organisation_name)");

    private static final String LIST = """
            select a.*, count(*) over () total
            from (select r.id, r.state, r.seat, r.walk_in, r.check_in_code,
                         coalesce(m.first_name, r.guest_first_name) first_name,
                         coalesce(m.last_name, r.guest_last_name) last_name,
                         coalesce(o.name, r.guest_organisation) organisation_name,
                         case when m.role in ('ADEME', 'MISSIONS_PUBLIQUES') then 'TEAM' else r.profile end badge_role,
                         p.given photo_consent,
                         exists (select 1 from attendances t where t.registration_id = r.id and t.present) came
                  from registrations r
                  left join members m on m.id = r.member_id
                  left join organisations o on o.id = m.organisation_id
                  left join photo_consents p on p.registration_id = r.id
                  where r.event_id = ?) a
            where (a.state <> 'CANCELLED' or a.came) and %s
            %s, a.id limit ? offset ?""";

    private static final String PRESENCES = """
            select t.registration_id, t.day, t.half, t.present, t.corrected, t.arrived_at,
                   array(select c.id from check_ins c where c.registration_id = t.registration_id and c.day = t.day
                         and c.half = t.half and not c.undone order by c.at, c.id) check_ins
            from attendances t where t.registration_id = any (?)
            order by t.registration_id, t.day, t.half desc""";

    private static final String COUNTS = """
            select count(*) filter (where r.state = 'REGISTERED' and not r.walk_in) expected,
                   count(*) filter (where r.state = 'WAITING') waiting,
                   count(*) filter (where r.state = 'REGISTERED' and r.walk_in) walk_ins,
                   count(*) filter (where r.state <> 'CANCELLED' and not p.given) no_photos
            from registrations r left join photo_consents p on p.registration_id = r.id where r.event_id = ?""";

    private static final String PRESENT = """
            select day, half, count(*) present from attendances where event_id = ? and present group by day, half""";

    @Inject
    Session session;

    /** @param orderBy an {@code order by} clause made of {@link #SORTS} */
    Slice<AttendanceEntry> list(UUID eventId, AttendanceFilter filter, String orderBy, int offset, int limit) {
        var condition = condition(filter);
        return session.doReturningWork(connection -> {
            var rows = rows(connection, eventId, condition, orderBy, offset, limit);
            var presences = presences(connection, rows.stream().map(row -> row.entry().id()).toList());
            return new Slice<>(rows.stream().map(row -> with(row.entry(), presences)).toList(), total(rows));
        });
    }

    /** @return null for nobody of this event */
    public UUID registration(UUID eventId, UUID registrationId) {
        return one("select id from registrations where event_id = ? and id = ?", eventId, registrationId);
    }

    public UUID registrationOfCode(UUID eventId, UUID code) {
        return one("select id from registrations where event_id = ? and check_in_code = ?", eventId, code);
    }

    public UUID codeOf(UUID registrationId) {
        return one("select check_in_code from registrations where id = ?", registrationId);
    }

    public UUID eventOfCode(UUID code) {
        return one("select event_id from registrations where check_in_code = ?", code);
    }

    AttendanceSummary summary(UUID eventId, List<HalfDay> halfDays) {
        return session.doReturningWork(connection -> {
            var present = present(connection, eventId);
            var counts = halfDays.stream()
                    .map(half -> new HalfDayCount(half.day(), half.half(), present.getOrDefault(half, 0L))).toList();
            try (var query = connection.prepareStatement(COUNTS)) {
                query.setObject(1, eventId);
                var row = query.executeQuery();
                row.next();
                return new AttendanceSummary(counts, row.getLong("expected"), row.getLong("waiting"),
                        row.getLong("walk_ins"), row.getLong("no_photos"));
            }
        });
    }

    private UUID one(String sql, UUID... values) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    query.setObject(i + 1, values[i]);
                }
                var row = query.executeQuery();
                return row.next() ? row.getObject(1, UUID.class) : null;
            }
        });
    }

    private static SqlCondition condition(AttendanceFilter filter) {
        var condition = new SqlCondition();
        if (filter.presence != null) {
            condition.and(switch (filter.presence) {
                case PRESENT -> "a.came";
                case ABSENT -> "not a.came";
                case NO_PHOTOS -> "a.photo_consent = false";
            });
        }
        for (var word : SearchText.words(filter.q)) {
            condition.and("search_key(concat_ws(' ', a.first_name, a.last_name, a.organisation_name)) like ?",
                    "%" + word + "%");
        }
        return condition;
    }

    private record Row(AttendanceEntry entry, long total) {
    }

    private static long total(List<Row> rows) {
        return rows.isEmpty() ? 0 : rows.getFirst().total();
    }

    private static List<Row> rows(Connection connection, UUID eventId, SqlCondition condition, String orderBy, int offset,
            int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LIST.formatted(condition.sql(), orderBy))) {
            var next = 1;
            query.setObject(next++, eventId);
            for (var value : condition.values()) {
                query.setObject(next++, value);
            }
            query.setInt(next++, limit);
            query.setInt(next, offset);
            var row = query.executeQuery();
            var rows = new ArrayList<Row>();
            while (row.next()) {
                rows.add(new Row(entry(row), row.getLong("total")));
            }
            return rows;
        }
    }

    private static AttendanceEntry entry(ResultSet row) throws SQLException {
        return new AttendanceEntry(row.getObject("id", UUID.class), row.getString("first_name"), row.getString("last_name"),
                row.getString("organisation_name"), BadgeRole.valueOf(row.getString("badge_role")),
                RegistrationState.valueOf(row.getString("state")), Seat.valueOf(row.getString("seat")),
                row.getBoolean("walk_in"), row.getObject("check_in_code", UUID.class),
                row.getObject("photo_consent", Boolean.class), List.of());
    }

    private static AttendanceEntry with(AttendanceEntry entry, Map<UUID, List<Presence>> presences) {
        return new AttendanceEntry(entry.id(), entry.firstName(), entry.lastName(), entry.organisationName(), entry.role(),
                entry.state(), entry.seat(), entry.walkIn(), entry.code(), entry.photoConsent(),
                presences.getOrDefault(entry.id(), List.of()));
    }

    private static Map<UUID, List<Presence>> presences(Connection connection, List<UUID> registrations) throws SQLException {
        var found = new HashMap<UUID, List<Presence>>();
        try (var query = connection.prepareStatement(PRESENCES)) {
            query.setArray(1, connection.createArrayOf("uuid", registrations.toArray()));
            var row = query.executeQuery();
            while (row.next()) {
                var arrived = row.getObject("arrived_at", OffsetDateTime.class);
                found.computeIfAbsent(row.getObject("registration_id", UUID.class), key -> new ArrayList<>())
                        .add(new Presence(row.getObject("day", LocalDate.class), Half.valueOf(row.getString("half")),
                                row.getBoolean("present"), arrived == null ? null : arrived.toInstant(),
                                row.getBoolean("corrected"),
                                Arrays.stream((Object[]) row.getArray("check_ins").getArray()).map(UUID.class::cast).toList()));
            }
        }
        return found;
    }

    private static Map<HalfDay, Long> present(Connection connection, UUID eventId) throws SQLException {
        var found = new HashMap<HalfDay, Long>();
        try (var query = connection.prepareStatement(PRESENT)) {
            query.setObject(1, eventId);
            var row = query.executeQuery();
            while (row.next()) {
                found.put(new HalfDay(row.getObject("day", LocalDate.class), Half.valueOf(row.getString("half"))),
                        row.getLong("present"));
            }
        }
        return found;
    }
}
