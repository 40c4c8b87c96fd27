package fr.reseauclimat.event.agenda;

import java.time.Instant;
import java.time.LocalDate;

import fr.reseauclimat.event.visibility.EventReader;
import fr.reseauclimat.event.visibility.EventRights;
import fr.reseauclimat.shared.persistence.SqlCondition;
import fr.reseauclimat.shared.text.SearchText;
import fr.reseauclimat.shared.time.NetworkTime;

/** What a filter means in SQL, on {@code events e}; the rights of the reader always come first. */
final class AgendaConditions {

    private static final String THEME =
            "exists (select 1 from event_themes et join themes t on t.id = et.theme_id where et.event_id = e.id and ";

    private AgendaConditions() {
    }

    /** @param now what divides past and upcoming */
    static SqlCondition of(EventFilter filter, EventReader reader, Instant now) {
        var condition = new SqlCondition().and(EventRights.visibleTo(reader)).and(filter.template ? "e.template" : "not e.template");
        addWords(condition, filter.q);
        if (filter.kind != null) {
            condition.and("e.kind = ?", filter.kind.name());
        }
        if (filter.state != null) {
            condition.and("e.state = ?", filter.state.name());
        }
        if (filter.theme != null) {
            condition.and(THEME + "(t.slug = ? or t.id::text = ?))", filter.theme, filter.theme);
        }
        if (filter.axis != null) {
            condition.and(THEME + "t.axis = ?)", filter.axis.name());
        }
        if (filter.territory != null) {
            condition.and("exists (select 1 from territory_containments c "
                    + "where c.container_id = ? and c.contained_id = e.territory_id)", filter.territory);
        }
        addDates(condition, filter, now);
        addNews(condition, filter, reader);
        return condition;
    }

    private static void addWords(SqlCondition condition, String typed) {
        for (var word : SearchText.words(typed)) {
            condition.and("e.search_text like ?", "%" + word + "%");
        }
    }

    private static void addDates(SqlCondition condition, EventFilter filter, Instant now) {
        if (filter.from != null) {
            condition.and("e.ends_at > ?", startOf(filter.from));
        }
        if (filter.to != null) {
            condition.and("e.starts_at < ?", startOf(filter.to.plusDays(1)));
        }
        if (filter.period != null) {
            condition.and(filter.period == EventPeriod.PAST ? "e.ends_at <= ?" : "e.ends_at > ?", now);
        }
    }

    private static void addNews(SqlCondition condition, EventFilter filter, EventReader reader) {
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

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(NetworkTime.PARIS).toInstant();
    }
}
