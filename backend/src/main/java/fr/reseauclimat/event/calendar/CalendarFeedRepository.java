package fr.reseauclimat.event.calendar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hibernate.Session;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.visibility.EventRights;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.SqlCondition;
import fr.reseauclimat.shared.security.Viewer;
import fr.reseauclimat.theme.ThemeFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What stands in a feed. Who sees what is asked of {@link EventRights}, as in every list. */
@ApplicationScoped
class CalendarFeedRepository {

    /** More than a network holds in years; a bound all the same. */
    private static final int MOST = 1_000;

    @Inject
    Session session;

    /** @param theme slug of one theme, or null for all */
    List<FeedEntry> entries(Viewer reader, String theme, Instant endingAfter) {
        var condition = new SqlCondition().and(EventRights.visibleTo(reader)).and("e.published_at is not null and e.ends_at > ?", endingAfter)
                .and(ThemeFilter.of(theme).carriedBy("event_themes", "event_id = e.id"));
        var mine = Listing.select("e.id, r.state, greatest(r.registered_at, r.promoted_at) since")
                .from("event_dates e left join people_at_events r on r.event_id = e.id and r.member_id = ? and r.state <> 'CANCELLED'",
                        reader.memberId())
                .where(condition).ordered("e.starts_at, e.id")
                .first(session, MOST, row -> new Mine(row.id("id"), row.value(RegistrationState.class, "state"), row.moment("since")));
        var events = session.createSelectionQuery("from Event e left join fetch e.venue.territory where e.id in :ids", Event.class)
                .setParameter("ids", mine.stream().map(Mine::eventId).toList()).stream().collect(Collectors.toMap(Event::id, Function.identity()));
        return mine.stream().map(one -> new FeedEntry(events.get(one.eventId()), one.state(), one.since())).toList();
    }

    /** @return French name of a theme, or null where there is none of that slug */
    String themeName(String slug) {
        return session.createSelectionQuery("select t.nameFr from Theme t where t.slug = :slug", String.class)
                .setParameter("slug", slug).uniqueResult();
    }

    private record Mine(UUID eventId, RegistrationState state, Instant since) {
    }
}
