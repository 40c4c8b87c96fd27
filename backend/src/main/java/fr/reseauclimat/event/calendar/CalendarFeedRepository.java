package fr.reseauclimat.event.calendar;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.visibility.EventReader;
import fr.reseauclimat.event.visibility.EventRights;
import fr.reseauclimat.shared.persistence.SqlCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What stands in a feed. Who sees what is asked of {@link EventRights}, as in every list. */
@ApplicationScoped
class CalendarFeedRepository {

    /** More than a network holds in years; a bound all the same. */
    private static final int MOST = 1_000;

    private static final String FEED = """
            select e.id, r.state, greatest(r.registered_at, r.promoted_at) since
            from events e
            left join registrations r on r.event_id = e.id and r.member_id = ? and r.state <> 'CANCELLED'
            where %s
            order by e.starts_at, e.id limit %d""";

    @Inject
    Session session;

    /** @param theme slug of one theme, or null for all */
    List<FeedEntry> entries(EventReader reader, String theme, Instant endingAfter) {
        var condition = new SqlCondition().and(EventRights.visibleTo(reader)).and("e.published_at is not null")
                .and("e.ends_at > ?", OffsetDateTime.ofInstant(endingAfter, ZoneOffset.UTC));
        if (theme != null) {
            condition.and("exists (select 1 from event_themes x join themes t on t.id = x.theme_id "
                    + "where x.event_id = e.id and t.slug = ?)", theme);
        }
        var states = session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(FEED.formatted(condition.sql(), MOST))) {
                query.setObject(1, reader.memberId(), Types.OTHER);
                for (var i = 0; i < condition.values().size(); i++) {
                    query.setObject(i + 2, condition.values().get(i));
                }
                return states(query);
            }
        });
        return withEvents(states);
    }

    /** @return French name of a theme, or null where there is none of that slug */
    String themeName(String slug) {
        return session.createSelectionQuery("select t.nameFr from Theme t where t.slug = :slug", String.class)
                .setParameter("slug", slug).uniqueResult();
    }

    private record Mine(RegistrationState state, Instant since) {
    }

    private static Map<UUID, Mine> states(PreparedStatement query) throws SQLException {
        var states = new LinkedHashMap<UUID, Mine>();
        var row = query.executeQuery();
        while (row.next()) {
            var state = row.getString("state");
            states.put(row.getObject("id", UUID.class), state == null ? new Mine(null, null)
                    : new Mine(RegistrationState.valueOf(state), row.getObject("since", OffsetDateTime.class).toInstant()));
        }
        return states;
    }

    private List<FeedEntry> withEvents(Map<UUID, Mine> states) {
        var events = new LinkedHashMap<UUID, Event>();
        session.createSelectionQuery("from Event e left join fetch e.venue.territory where e.id in :ids", Event.class)
                .setParameter("ids", states.keySet()).list().forEach(event -> events.put(event.id(), event));
        var entries = new ArrayList<FeedEntry>();
        states.forEach((id, state) -> entries.add(new FeedEntry(events.get(id), state.state(), state.since())));
        return entries;
    }
}
