package fr.reseauclimat.event.agenda;

import java.time.Instant;

import fr.reseauclimat.event.visibility.EventRights;
import fr.reseauclimat.shared.listing.SqlCondition;
import fr.reseauclimat.shared.security.Viewer;
import fr.reseauclimat.theme.ThemeFilter;

/** What a filter means in SQL, on {@code events e}; the rights of the reader always come first. */
final class AgendaConditions {

    private AgendaConditions() {
    }

    /** @param now what divides past and upcoming */
    static SqlCondition of(EventFilter filter, Viewer reader, Instant now) {
        var condition = new SqlCondition().and(EventRights.visibleTo(reader)).and(filter.template ? "e.template" : "not e.template")
                .words("e.search_text like ?", filter.q)
                .is("e.kind", filter.kind)
                .is("e.state", filter.state)
                .and(filter.theme.carriedBy("event_themes", "event_id = e.id"))
                .and(filter.territory.holds("e.territory_id"))
                .and(filter.days.between("e.starts_at", "e.ends_at"));
        if (filter.axis != null) {
            condition.and(ThemeFilter.carries("event_themes", "event_id = e.id", "h.axis = ?", filter.axis));
        }
        if (filter.period != null) {
            condition.and(filter.period == EventPeriod.PAST ? "e.ends_at <= ?" : "e.ends_at > ?", now);
        }
        addNews(condition, filter, reader);
        return condition;
    }

    private static void addNews(SqlCondition condition, EventFilter filter, Viewer reader) {
        if (filter.mine) {
            condition.and(EventRights.concerning(reader));
        }
        if (filter.run) {
            condition.and(EventRights.runBy(reader));
        }
        if (filter.promotedAfter != null) {
            condition.and("exists (select 1 from registrations p where p.event_id = e.id and p.member_id = ? "
                    + "and p.state = 'REGISTERED' and p.promoted_at > ?)", reader.memberId(), filter.promotedAfter);
        }
    }
}
