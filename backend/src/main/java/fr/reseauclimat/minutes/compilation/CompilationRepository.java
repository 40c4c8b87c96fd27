package fr.reseauclimat.minutes.compilation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.visibility.EventReader;
import fr.reseauclimat.event.visibility.EventRights;
import fr.reseauclimat.minutes.version.MinutesContent;
import fr.reseauclimat.shared.paging.Slice;
import fr.reseauclimat.shared.persistence.SqlCondition;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Latest editions of the events that the reader may see. */
@ApplicationScoped
class CompilationRepository {

    /** What may be sorted by: name in the contract → column. */
    static final Map<String, String> SORTS = Map.of("startsAt", "e.starts_at", "publishedAt", "v.published_at", "title", "search_key(e.title)");

    private static final String LIST = """
            select e.id, e.title, e.kind, e.starts_at, t.name territory, v.number, v.published_at, %s content, count(*) over () total,
                   array(select h.name_fr from event_themes et join themes h on h.id = et.theme_id where et.event_id = e.id order by h.position) themes
            from events e
            join minutes x on x.event_id = e.id
            join lateral (select number, published_at, content from minutes_versions where minutes_id = x.id order by number desc limit 1) v on true
            left join territories t on t.id = e.territory_id
            where %s
            %s, e.id limit ? offset ?""";

    record Row(PublishedMinutes minutes, MinutesContent content) {
    }

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    /** @param orderBy an {@code order by} clause made of {@link #SORTS} */
    Slice<Row> list(CompilationFilter filter, EventReader reader, boolean withContent, String orderBy, int offset, int limit) {
        var condition = condition(filter, reader);
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(LIST.formatted(withContent ? "v.content::text" : "null::text", condition.sql(), orderBy))) {
                var next = 1;
                for (var value : condition.values()) {
                    query.setObject(next++, value);
                }
                query.setInt(next++, limit);
                query.setInt(next, offset);
                var row = query.executeQuery();
                var rows = new ArrayList<Row>();
                var total = 0L;
                while (row.next()) {
                    rows.add(row(row));
                    total = row.getLong("total");
                }
                return new Slice<>(rows, total);
            }
        });
    }

    Optional<String> themeName(String theme) {
        return session.createNativeQuery("select name_fr from themes where slug = :theme or id::text = :theme", String.class)
                .setParameter("theme", theme).uniqueResultOptional();
    }

    private static SqlCondition condition(CompilationFilter filter, EventReader reader) {
        var condition = new SqlCondition().and(EventRights.visibleTo(reader));
        if (filter.theme != null) {
            condition.and("exists (select 1 from event_themes et join themes h on h.id = et.theme_id where et.event_id = e.id and (h.slug = ? or h.id::text = ?))",
                    filter.theme, filter.theme);
        }
        if (filter.territory != null) {
            condition.and("(e.territory_id = ? or exists (select 1 from territory_containments c where c.contained_id = e.territory_id and c.container_id = ?))",
                    filter.territory, filter.territory);
        }
        if (filter.kind != null) {
            condition.and("e.kind = ?", filter.kind.name());
        }
        if (filter.from != null) {
            condition.and("e.starts_at >= ?", filter.from.atStartOfDay(NetworkTime.PARIS).toOffsetDateTime());
        }
        if (filter.to != null) {
            condition.and("e.starts_at < ?", filter.to.plusDays(1).atStartOfDay(NetworkTime.PARIS).toOffsetDateTime());
        }
        return condition;
    }

    private Row row(ResultSet row) throws SQLException {
        var minutes = new PublishedMinutes(row.getObject("id", UUID.class), row.getString("title"), EventKind.valueOf(row.getString("kind")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(), row.getString("territory"),
                Arrays.stream((Object[]) row.getArray("themes").getArray()).map(String.class::cast).toList(), row.getInt("number"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
        return new Row(minutes, content(row.getString("content")));
    }

    private MinutesContent content(String text) {
        try {
            return text == null ? null : json.readValue(text, MinutesContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
