package fr.reseauclimat.event.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.Session;

import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.listing.Row;
import fr.reseauclimat.shared.security.Viewer;
import fr.reseauclimat.territory.TerritoryRef;
import fr.reseauclimat.theme.ThemeRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads lists of events, each in one query; what is counted of an event is counted for those of the page alone. */
@ApplicationScoped
class AgendaRepository {

    private static final Map<String, String> SORTS = Map.of(
            "startsAt", "e.starts_at", "title", "search_key(e.title)", "publishedAt", "e.published_at");

    private static final String COLUMNS = """
            e.id, e.kind, e.title, e.summary, e.state, e.visibility, e.starts_at, e.ends_at, e.online,
            e.place_name, e.territory_id of_territory, e.department_code, e.capacity, e.published_at""";

    private static final String SHOWN = TerritoryRef.COLUMNS + """
            , r.registered, r.waiting, r.mine, %s themes,
            array(select s.kind from event_segments s where s.event_id = e.id and s.kind <> 'BREAK'
                  group by s.kind order by min(s.position)) segment_kinds""".formatted(ThemeRef.column("event_themes", "event_id = e.id"));

    /** Its one question mark is the reader. */
    private static final String COUNTED = """
            left join territories t on t.id = e.of_territory
            cross join lateral (select count(*) filter (where r.state = 'REGISTERED' and (r.seat = 'ON_SITE' or e.place_name is null)) registered,
                                       count(*) filter (where r.state = 'WAITING' and (r.seat = 'ON_SITE' or e.place_name is null)) waiting,
                                       max(r.state) filter (where r.member_id = ?) mine
                                from registrations r where r.event_id = e.id) r""";

    @Inject
    Session session;

    /** @param now what divides past and upcoming */
    Page<EventSummary> list(EventFilter filter, Viewer reader, Instant now, PageQuery page) {
        var soonestFirst = filter.period == EventPeriod.PAST ? "-startsAt" : "startsAt";
        return Listing.select(COLUMNS).from("events e").where(AgendaConditions.of(filter, reader, now))
                .sorted(SORTS, soonestFirst, "e.id").shown(SHOWN, COUNTED, reader.memberId())
                .page(session, page, AgendaRepository::summary);
    }

    /** How many upcoming events that the reader may see carry each theme. */
    Map<ThemeRef, Long> countByTheme(Viewer reader, Instant now) {
        var condition = AgendaConditions.of(EventFilter.upcoming().andIn(EventState.PUBLISHED), reader, now);
        var counts = new LinkedHashMap<ThemeRef, Long>();
        Listing.select(ThemeRef.COLUMNS + ", count(e.id) events")
                .from("themes h left join (event_themes x join events e on e.id = x.event_id and %s) on x.theme_id = h.id"
                        .formatted(condition.sql()), condition.values().toArray())
                .where("not h.archived").grouped("h.id").ordered("h.position")
                .all(session, row -> counts.put(ThemeRef.of(row), row.count("events")));
        return counts;
    }

    /**
     * The first events of several lists, in one trip to the database however many lists there are.
     *
     * @param filters by the name of the list
     */
    Map<String, List<EventSummary>> first(int most, Map<String, EventFilter> filters, Viewer reader, Instant now) {
        var lists = new ArrayList<String>();
        var values = new ArrayList<Object>();
        filters.forEach((list, filter) -> {
            var condition = AgendaConditions.of(filter, reader, now);
            lists.add("(select cast(? as text) list, e.id from events e where %s order by e.starts_at, e.id limit %d)"
                    .formatted(condition.sql(), most));
            values.add(list);
            values.addAll(condition.values());
        });
        var found = new HashMap<String, List<EventSummary>>();
        Listing.select(COLUMNS + ", l.lists")
                .from("(select id, array_agg(list) lists from (%s) l group by id) l join events e on e.id = l.id"
                        .formatted(String.join("\nunion all ", lists)), values.toArray())
                .sorted(SORTS, "startsAt", "e.id").shown(SHOWN, COUNTED, reader.memberId())
                .all(session, row -> {
                    var event = summary(row);
                    row.<String>list("lists").forEach(list -> found.computeIfAbsent(list, name -> new ArrayList<>()).add(event));
                    return event;
                });
        return found;
    }

    private static EventSummary summary(Row row) {
        return new EventSummary(
                row.id("id"),
                row.value(EventKind.class, "kind"),
                row.text("title"),
                row.text("summary"),
                row.value(EventState.class, "state"),
                row.value(EventVisibility.class, "visibility"),
                row.moment("starts_at"),
                row.moment("ends_at"),
                row.is("online"),
                row.text("place_name"),
                TerritoryRef.of(row),
                row.text("department_code"),
                row.as(Integer.class, "capacity"),
                row.count("registered"),
                row.count("waiting"),
                ThemeRef.of(row, "themes"),
                row.values(SegmentKind.class, "segment_kinds"),
                row.value(RegistrationState.class, "mine"));
    }
}
