package fr.reseauclimat.event.agenda;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hibernate.Session;

import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.visibility.EventReader;
import fr.reseauclimat.shared.paging.Slice;
import fr.reseauclimat.shared.persistence.SqlCondition;
import fr.reseauclimat.theme.ThemeRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads lists of events: one query for the rows with their counts, one for the themes of those rows. */
@ApplicationScoped
class AgendaRepository {

    /** What may be sorted by: name in the contract → column. */
    static final Map<String, String> SORTS = Map.of(
            "startsAt", "e.starts_at", "title", "search_key(e.title)", "publishedAt", "e.published_at");

    private static final String COLUMNS = """
            e.id, e.kind, e.title, e.summary, e.state, e.visibility, e.starts_at, e.ends_at, e.online,
            e.place_name, e.territory_id, e.department_code, e.capacity, e.published_at""";

    /** What a list shows of each event {@code e}; its one question mark is the reader. */
    private static final String SUMMARY = """
            select e.*, t.kind territory_kind, t.code territory_code, t.name territory_name,
                   r.registered, r.waiting, r.mine,
                   array(select s.kind from event_segments s where s.event_id = e.id and s.kind <> 'BREAK'
                         group by s.kind order by min(s.position)) segment_kinds""";

    private static final String COUNTED = """
            left join territories t on t.id = e.territory_id
            cross join lateral (select count(*) filter (where r.state = 'REGISTERED' and (r.seat = 'ON_SITE' or e.place_name is null)) registered,
                                       count(*) filter (where r.state = 'WAITING' and (r.seat = 'ON_SITE' or e.place_name is null)) waiting,
                                       max(r.state) filter (where r.member_id = ?) mine
                                from registrations r where r.event_id = e.id) r""";

    @Inject
    Session session;

    /**
     * @param orderBy an {@code order by} clause made of {@link #SORTS}
     * @param now     what divides past and upcoming
     */
    Slice<EventSummary> list(EventFilter filter, EventReader reader, Instant now, String orderBy, int offset, int limit) {
        var condition = AgendaConditions.of(filter, reader, now);
        return session.doReturningWork(connection -> readRows(connection, condition, reader, orderBy, offset, limit));
    }

    /** How many upcoming events that the reader may see carry each theme. */
    Map<ThemeRef, Long> countByTheme(EventReader reader, Instant now) {
        var condition = AgendaConditions.of(EventFilter.upcoming().andIn(EventState.PUBLISHED), reader, now);
        var sql = """
                select t.id, t.slug, t.name_fr, t.name_en, t.axis, count(e.id) events
                from themes t
                left join (event_themes et join events e on e.id = et.event_id and %s) on et.theme_id = t.id
                where not t.archived
                group by t.id order by t.position""".formatted(condition.sql());
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                bind(query, condition.values());
                var row = query.executeQuery();
                var counts = new LinkedHashMap<ThemeRef, Long>();
                while (row.next()) {
                    counts.put(AgendaRows.theme(row), row.getLong("events"));
                }
                return counts;
            }
        });
    }

    /**
     * The first events of several lists, in one trip to the database however many lists there are.
     *
     * @param filters by the name of the list
     */
    Map<String, List<EventSummary>> first(int most, Map<String, EventFilter> filters, EventReader reader, Instant now) {
        var lists = new ArrayList<String>();
        var values = new ArrayList<Object>();
        filters.forEach((list, filter) -> {
            var condition = AgendaConditions.of(filter, reader, now);
            lists.add("(select cast(? as text) list, e.id, e.starts_at from events e where %s order by e.starts_at, e.id limit %d)"
                    .formatted(condition.sql(), most));
            values.add(list);
            values.addAll(condition.values());
        });
        var sql = """
                with listed as materialized (%s),
                     shown as (%s from (select %s from events e where e.id in (select id from listed)) e %s)
                select l.list, s.* from listed l join shown s on s.id = l.id order by s.starts_at, s.id"""
                .formatted(String.join("\nunion all ", lists), SUMMARY, COLUMNS, COUNTED);
        values.add(reader.memberId());
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                bind(query, values);
                var row = query.executeQuery();
                var found = new HashMap<String, List<EventSummary>>();
                var known = new HashMap<UUID, EventSummary>();
                while (row.next()) {
                    var id = row.getObject("id", UUID.class);
                    if (!known.containsKey(id)) {
                        known.put(id, AgendaRows.summary(row, new ArrayList<>()));
                    }
                    found.computeIfAbsent(row.getString("list"), list -> new ArrayList<>()).add(known.get(id));
                }
                readThemes(connection, known.values().stream().collect(Collectors.toMap(EventSummary::id, EventSummary::themes)));
                return found;
            }
        });
    }

    private static Slice<EventSummary> readRows(Connection connection, SqlCondition condition, EventReader reader, String orderBy,
            int offset, int limit) throws SQLException {
        var sql = """
                %s
                from (select %s, count(*) over () total
                      from events e
                      where %s
                      %s, e.id limit ? offset ?) e
                %s
                %s, e.id""".formatted(SUMMARY, COLUMNS, condition.sql(), orderBy, COUNTED, orderBy);
        try (var query = connection.prepareStatement(sql)) {
            var next = bind(query, condition.values());
            query.setInt(next, limit);
            query.setInt(next + 1, offset);
            query.setObject(next + 2, reader.memberId(), Types.OTHER);
            var row = query.executeQuery();
            var items = new ArrayList<EventSummary>(limit);
            var total = 0L;
            while (row.next()) {
                items.add(AgendaRows.summary(row, new ArrayList<>()));
                total = row.getLong("total");
            }
            readThemes(connection, items.stream().collect(Collectors.toMap(EventSummary::id, EventSummary::themes)));
            return new Slice<>(items, total);
        }
    }

    /** @param themes lists to fill, by identifier of the event */
    private static void readThemes(Connection connection, Map<UUID, List<ThemeRef>> themes) throws SQLException {
        if (themes.isEmpty()) {
            return;
        }
        try (var query = connection.prepareStatement("""
                select et.event_id, t.id, t.slug, t.name_fr, t.name_en, t.axis
                from event_themes et join themes t on t.id = et.theme_id
                where et.event_id = any (?) order by t.position""")) {
            query.setArray(1, connection.createArrayOf("uuid", themes.keySet().toArray()));
            var row = query.executeQuery();
            while (row.next()) {
                themes.get(row.getObject("event_id", UUID.class)).add(AgendaRows.theme(row));
            }
        }
    }

    /** @return number of the next parameter */
    private static int bind(PreparedStatement query, List<Object> values) throws SQLException {
        var next = 1;
        for (var value : values) {
            if (value == null) {
                query.setNull(next++, Types.OTHER);
            } else {
                query.setObject(next++, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
            }
        }
        return next;
    }
}
