package fr.reseauclimat.event.registration.listing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hibernate.Session;

import fr.reseauclimat.event.participant.ParticipantKind;
import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.event.registration.answer.GivenAnswer;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.paging.Slice;
import fr.reseauclimat.shared.persistence.SqlCondition;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.shared.text.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads the organisers' list of an event. */
@ApplicationScoped
class RegistrationListRepository {

    /** What may be sorted by: name in the contract → column. Unless asked otherwise, by arrival. */
    static final Map<String, String> SORTS = Map.of(
            "name", "search_key(r.last_name || ' ' || r.first_name)",
            "registeredAt", "r.arrival",
            "state", "case r.state when 'REGISTERED' then 1 when 'WAITING' then 2 else 3 end",
            "organisation", "search_key(r.organisation_name)");

    private static final String LIST = """
            select r.*, count(*) over () total
            from (select g.id, g.kind, g.profile, g.seat, g.state, g.arrival, g.registered_at, g.promoted_at, g.cancelled_at,
                         g.confirmed_at, nullif(concat_ws(' ', b.first_name, b.last_name), '') registered_by,
                         g.wanted_seat,
                         row_number() over (partition by coalesce(g.wanted_seat, case g.state when 'WAITING' then g.seat end)
                                            order by coalesce(g.wanted_arrival, g.arrival)) place,
                         g.member_id, m.role, m.job_title, t.name territory_name,
                         coalesce(m.first_name, g.guest_first_name) first_name,
                         coalesce(m.last_name, g.guest_last_name) last_name,
                         coalesce(m.email, g.guest_email) email, u.since undelivered_since,
                         coalesce(o.name, g.guest_organisation) organisation_name,
                         exists (select 1 from attendances a where a.registration_id = g.id and a.present)
                             or exists (select 1 from webinar_joins j where j.registration_id = g.id) present
                  from registrations g
                  left join members m on m.id = g.member_id
                  left join organisations o on o.id = m.organisation_id
                  left join members b on b.id = g.registered_by_id
                  left join territories t on t.id = m.territory_id
                  left join undelivered_addresses u on u.address = lower(coalesce(m.email, g.guest_email))
                  where g.event_id = ?) r
            where %s
            %s, r.arrival limit ? offset ?""";

    @Inject
    Session session;

    /** @param orderBy an {@code order by} clause made of {@link #SORTS} */
    Slice<RegistrationEntry> list(UUID eventId, RegistrationFilter filter, String orderBy, int offset, int limit) {
        var condition = condition(filter);
        return session.doReturningWork(connection -> read(connection, eventId, condition, orderBy, offset, limit));
    }

    private static SqlCondition condition(RegistrationFilter filter) {
        var condition = new SqlCondition();
        if (filter.state != null) {
            condition.and("r.state = ?", filter.state.name());
        }
        if (filter.presence != null) {
            condition.and(switch (filter.presence) {
                case PRESENT -> "r.present";
                case ABSENT -> "not r.present and r.state = 'REGISTERED'";
            });
        }
        if (filter.undelivered) {
            condition.and("r.undelivered_since is not null");
        }
        for (var word : SearchText.words(filter.q)) {
            condition.and("search_key(concat_ws(' ', r.first_name, r.last_name, r.email, r.organisation_name)) like ?",
                    "%" + word + "%");
        }
        return condition;
    }

    private static Slice<RegistrationEntry> read(Connection connection, UUID eventId, SqlCondition condition, String orderBy,
            int offset, int limit) throws SQLException {
        try (var query = connection.prepareStatement(LIST.formatted(condition.sql(), orderBy))) {
            var next = 1;
            query.setObject(next++, eventId);
            for (var value : condition.values()) {
                query.setObject(next++, value);
            }
            query.setInt(next++, limit);
            query.setInt(next, offset);
            var row = query.executeQuery();
            var items = new ArrayList<RegistrationEntry>();
            var total = 0L;
            while (row.next()) {
                items.add(entry(row));
                total = row.getLong("total");
            }
            if (!items.isEmpty()) {
                var byId = items.stream().collect(Collectors.toMap(RegistrationEntry::id, Function.identity()));
                readAnswers(connection, byId);
                readChoices(connection, byId);
            }
            return new Slice<>(items, total);
        }
    }

    private static void readAnswers(Connection connection, Map<UUID, RegistrationEntry> byId) throws SQLException {
        try (var query = connection.prepareStatement("""
                select a.registration_id, a.question_id, a.answers
                from registration_answers a join registration_questions q on q.id = a.question_id
                where a.registration_id = any (?) order by q.position""")) {
            query.setArray(1, connection.createArrayOf("uuid", byId.keySet().toArray()));
            var row = query.executeQuery();
            while (row.next()) {
                byId.get(row.getObject("registration_id", UUID.class)).answers().add(new GivenAnswer(
                        row.getObject("question_id", UUID.class), List.of((String[]) row.getArray("answers").getArray())));
            }
        }
    }

    private static void readChoices(Connection connection, Map<UUID, RegistrationEntry> byId) throws SQLException {
        try (var query = connection.prepareStatement("""
                select c.registration_id, s.id, s.title, s.parallel_group
                from segment_choices c join event_segments s on s.id = c.segment_id
                where c.registration_id = any (?) and s.parallel_group is not null order by s.position""")) {
            query.setArray(1, connection.createArrayOf("uuid", byId.keySet().toArray()));
            var row = query.executeQuery();
            while (row.next()) {
                byId.get(row.getObject("registration_id", UUID.class)).choices().add(new ChosenPart(
                        row.getObject("id", UUID.class), row.getString("title"), row.getInt("parallel_group")));
            }
        }
    }

    private static RegistrationEntry entry(ResultSet row) throws SQLException {
        var state = RegistrationState.valueOf(row.getString("state"));
        var role = row.getString("role");
        var wanted = row.getString("wanted_seat");
        var person = new RegisteredPerson(row.getObject("member_id", UUID.class),
                ParticipantKind.valueOf(row.getString("kind")), row.getString("first_name"), row.getString("last_name"),
                ParticipantProfile.valueOf(row.getString("profile")), role == null ? null : MemberRole.valueOf(role),
                row.getString("job_title"), row.getString("organisation_name"), row.getString("territory_name"));
        return new RegistrationEntry(row.getObject("id", UUID.class), person, MailAddress.stored(row.getString("email")), instant(row, "undelivered_since"), state,
                Seat.valueOf(row.getString("seat")),
                wanted == null ? null : Seat.valueOf(wanted),
                state == RegistrationState.WAITING || wanted != null ? row.getInt("place") : null,
                instant(row, "registered_at"), instant(row, "promoted_at"), instant(row, "cancelled_at"), instant(row, "confirmed_at"), row.getString("registered_by"),
                row.getBoolean("present"), new ArrayList<>(), new ArrayList<>());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
