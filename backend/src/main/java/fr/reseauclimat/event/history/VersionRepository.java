package fr.reseauclimat.event.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.shared.paging.Slice;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Versions are written once and never changed: rows without an entity. */
@ApplicationScoped
class VersionRepository implements Retained {

    /** The version before comes along, to be compared with. */
    private static final String LIST = """
            select v.number, v.changed_at, v.plan, b.plan plan_before, m.id member_id, m.first_name, m.last_name,
                   o.name organisation_name, count(*) over () total
            from event_versions v
            left join event_versions b on b.event_id = v.event_id and b.number = v.number - 1
            left join members m on m.id = v.changed_by
            left join organisations o on o.id = m.organisation_id
            where v.event_id = ? and (? = 0 or v.number = ?)
            %s limit ? offset ?""";

    /** What may be sorted by: name in the contract → column. */
    static final Map<String, String> SORTS = Map.of("number", "v.number");

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.ofEvents("plan-versions", "preparation", Period.ofYears(1), this::eraseOfEventsBefore));
    }

    boolean isEmpty(UUID event) {
        return session.createNativeQuery("select 1 from event_versions where event_id = :event limit 1", Integer.class)
                .setParameter("event", event).getResultList().isEmpty();
    }

    /**
     * Nothing where nothing changed. Needs the lock on the row of the event, or an event that nobody else knows yet:
     * numbers follow each other.
     */
    void append(UUID event, UUID changedBy, Instant changedAt, PlanSnapshot plan) {
        session.flush();
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into event_versions (event_id, number, changed_at, changed_by, plan)
                    select ?, coalesce(max(number), 0) + 1, ?, ?, cast(? as jsonb) from event_versions where event_id = ?
                    having cast(? as jsonb) is distinct from (select l.plan from event_versions l where l.event_id = ?
                                                              order by l.number desc limit 1)""")) {
                var written = write(plan);
                insert.setObject(1, event);
                insert.setObject(2, changedAt.atOffset(ZoneOffset.UTC));
                insert.setObject(3, changedBy, java.sql.Types.OTHER);
                insert.setString(4, written);
                insert.setObject(5, event);
                insert.setString(6, written);
                insert.setObject(7, event);
                insert.executeUpdate();
            }
        });
    }

    /**
     * @param number  of the only one that is wanted, or 0 for all
     * @param orderBy an {@code order by} clause made of {@link #SORTS}
     */
    Slice<EventVersion> list(UUID event, int number, String orderBy, int offset, int limit) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(LIST.formatted(orderBy))) {
                query.setObject(1, event);
                query.setInt(2, number);
                query.setInt(3, number);
                query.setInt(4, limit);
                query.setInt(5, offset);
                var row = query.executeQuery();
                var items = new ArrayList<EventVersion>();
                var total = 0L;
                while (row.next()) {
                    items.add(version(row));
                    total = row.getLong("total");
                }
                return new Slice<>(items, total);
            }
        });
    }

    /** @return how many were erased, of events that ended before then */
    int eraseOfEventsBefore(Instant moment) {
        return session.createNativeMutationQuery("""
                delete from event_versions where event_id in (select id from events where ends_at < :moment and not template)""")
                .setParameter("moment", moment).executeUpdate();
    }

    private EventVersion version(ResultSet row) throws SQLException {
        var plan = read(row.getString("plan"));
        var before = row.getString("plan_before");
        var member = row.getObject("member_id", UUID.class);
        return new EventVersion(row.getInt("number"), row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                member == null ? null : new MemberRef(member, row.getString("first_name"), row.getString("last_name"),
                        row.getString("organisation_name")),
                before == null ? List.of() : PlanDifferences.between(read(before), plan), plan);
    }

    private PlanSnapshot read(String plan) {
        try {
            return json.readValue(plan, PlanSnapshot.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored version cannot be read", e);
        }
    }

    private String write(PlanSnapshot plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A version cannot be written", e);
        }
    }
}
