package fr.reseauclimat.event.history;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.listing.Row;
import fr.reseauclimat.shared.listing.SqlCondition;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Versions are written once and never changed: rows without an entity. */
@ApplicationScoped
class VersionRepository implements Retained {

    private static final Map<String, String> SORTS = Map.of("number", "v.number");

    /** The version before comes along, to be compared with. */
    private static final String FROM = """
            event_versions v
            left join event_versions b on b.event_id = v.event_id and b.number = v.number - 1
            left join people p on p.id = v.changed_by""";

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

    Page<EventVersion> list(UUID event, PageQuery page) {
        return listing(new SqlCondition().is("v.event_id", event)).page(session, page, this::version);
    }

    Optional<EventVersion> find(UUID event, int number) {
        return listing(new SqlCondition().is("v.event_id", event).is("v.number", number)).one(session, this::version);
    }

    private static Listing listing(SqlCondition condition) {
        return Listing.select(MemberRef.COLUMNS + ", v.number, v.changed_at, v.plan, b.plan plan_before").from(FROM).where(condition)
                .sorted(SORTS, "-number", "v.number");
    }

    /** @return how many were erased, of events that ended before then */
    int eraseOfEventsBefore(Instant moment) {
        return session.createNativeMutationQuery("""
                delete from event_versions where event_id in (select id from events where ends_at < :moment and not template)""")
                .setParameter("moment", moment).executeUpdate();
    }

    private EventVersion version(Row row) {
        var plan = read(row.text("plan"));
        var before = row.text("plan_before");
        return new EventVersion(row.number("number"), row.moment("changed_at"), MemberRef.of(row),
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
