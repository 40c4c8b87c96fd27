package fr.reseauclimat.minutes.compilation;

import java.util.Map;
import java.util.Optional;

import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.visibility.EventRights;
import fr.reseauclimat.minutes.version.MinutesContent;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.listing.Row;
import fr.reseauclimat.shared.listing.SqlCondition;
import fr.reseauclimat.shared.security.Viewer;
import fr.reseauclimat.theme.ThemeFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Latest editions of the events that the reader may see. */
@ApplicationScoped
class CompilationRepository {

    private static final Map<String, String> SORTS = Map.of("startsAt", "e.starts_at", "publishedAt", "v.published_at", "title", "search_key(e.title)");

    private static final String COLUMNS = """
            e.id, e.title, e.kind, e.starts_at, t.name territory, v.number, v.published_at, %s content,
            array(select h.name_fr from event_themes x join themes h on h.id = x.theme_id where x.event_id = e.id order by h.position) themes""";

    private static final String FROM = """
            event_dates e
            join minutes x on x.event_id = e.id
            join lateral (select number, published_at, content from minutes_versions where minutes_id = x.id order by number desc limit 1) v on true
            left join territories t on t.id = e.territory_id""";

    record Edition(PublishedMinutes minutes, MinutesContent content) {
    }

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    Page<PublishedMinutes> list(CompilationFilter filter, Viewer reader, PageQuery page) {
        return listing(filter, reader, "null::text").page(session, page, CompilationRepository::minutes);
    }

    /** The latest ones, with all that they say; the total tells how many more there are. */
    Page<Edition> latest(CompilationFilter filter, Viewer reader, int most) {
        return listing(filter, reader, "v.content::text").page(session, PageQuery.of(1, most, null),
                row -> new Edition(minutes(row), content(row.text("content"))));
    }

    Optional<String> themeName(ThemeFilter theme) {
        return Listing.select("name_fr").from("themes").where("slug = ? or id::text = ?", theme.theme(), theme.theme())
                .one(session, row -> row.text("name_fr"));
    }

    private static Listing listing(CompilationFilter filter, Viewer reader, String content) {
        return Listing.select(COLUMNS.formatted(content)).from(FROM)
                .where(new SqlCondition().and(EventRights.visibleTo(reader))
                        .and(filter.theme.carriedBy("event_themes", "event_id = e.id"))
                        .and(filter.territory.holds("e.territory_id"))
                        .is("e.kind", filter.kind)
                        .and(filter.days.between("e.starts_at", "e.ends_at")))
                .sorted(SORTS, "-startsAt", "e.id");
    }

    private static PublishedMinutes minutes(Row row) {
        return new PublishedMinutes(row.id("id"), row.text("title"), row.value(EventKind.class, "kind"), row.moment("starts_at"),
                row.text("territory"), row.list("themes"), row.number("number"), row.moment("published_at"));
    }

    private MinutesContent content(String text) {
        try {
            return json.readValue(text, MinutesContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
