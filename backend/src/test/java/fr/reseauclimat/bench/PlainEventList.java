package fr.reseauclimat.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonGenerator;

/** The twenty next events that a member may see, as somebody would write it who cares for nothing but speed. */
final class PlainEventList {

    private static final String MEMBER = "select id from members where subject = ?";

    private static final String EVENTS = """
            select e.*, t.kind territory_kind, t.code territory_code, t.name territory_name,
                   r.registered, r.waiting, r.mine,
                   array(select s.kind from event_segments s where s.event_id = e.id and s.kind <> 'BREAK'
                         group by s.kind order by min(s.position)) segment_kinds
            from (select e.id, e.kind, e.title, e.summary, e.state, e.visibility, e.starts_at, e.ends_at, e.online,
                         e.place_name, e.territory_id, e.department_code, e.capacity, e.published_at,
                         count(*) over () total
                  from events e
                  where ((e.published_at is not null and e.visibility <> 'INVITED')
                      or exists (select 1 from event_facilitators f where f.event_id = e.id and f.member_id = ?)
                      or (e.published_at is not null
                          and (exists (select 1 from event_invitees i where i.event_id = e.id and i.member_id = ?)
                               or exists (select 1 from registrations r where r.event_id = e.id and r.member_id = ?
                                          and r.state <> 'CANCELLED'))))
                    and not e.template
                    and e.ends_at > ?
                  order by e.starts_at, e.id limit 20) e
            left join territories t on t.id = e.territory_id
            cross join lateral (select count(*) filter (where r.state = 'REGISTERED' and (r.seat = 'ON_SITE' or e.place_name is null)) registered,
                                       count(*) filter (where r.state = 'WAITING' and (r.seat = 'ON_SITE' or e.place_name is null)) waiting,
                                       max(r.state) filter (where r.member_id = ?) mine
                                from registrations r where r.event_id = e.id) r
            order by e.starts_at, e.id""";

    private static final String THEMES = """
            select et.event_id, t.id, t.slug, t.name_fr, t.name_en, t.axis
            from event_themes et join themes t on t.id = et.theme_id
            where et.event_id = any (?) order by t.position""";

    private final List<Row> rows = new ArrayList<>(20);
    private final Map<UUID, List<String[]>> themes = new LinkedHashMap<>();
    private long total;

    private record Row(UUID id, String kind, String title, String summary, String state, String visibility, Instant startsAt,
            Instant endsAt, boolean online, String place, String territory, String territoryKind, String territoryCode,
            String territoryName, String department, Integer capacity, long registered, long waiting, String[] segments,
            String mine) {
    }

    PlainEventList(Connection connection, String subject, Instant now) throws SQLException {
        UUID member;
        try (var query = connection.prepareStatement(MEMBER)) {
            query.setString(1, subject);
            var row = query.executeQuery();
            row.next();
            member = row.getObject(1, UUID.class);
        }
        try (var query = connection.prepareStatement(EVENTS)) {
            query.setObject(1, member);
            query.setObject(2, member);
            query.setObject(3, member);
            query.setObject(4, now.atOffset(ZoneOffset.UTC));
            query.setObject(5, member);
            read(query.executeQuery());
        }
        try (var query = connection.prepareStatement(THEMES)) {
            query.setArray(1, connection.createArrayOf("uuid", themes.keySet().toArray()));
            var row = query.executeQuery();
            while (row.next()) {
                themes.get(row.getObject(1, UUID.class)).add(new String[] {
                        row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6) });
            }
        }
    }

    private void read(ResultSet row) throws SQLException {
        while (row.next()) {
            var id = row.getObject("id", UUID.class);
            themes.put(id, new ArrayList<>());
            total = row.getLong("total");
            rows.add(new Row(id, row.getString("kind"), row.getString("title"), row.getString("summary"),
                    row.getString("state"), row.getString("visibility"),
                    row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                    row.getObject("ends_at", OffsetDateTime.class).toInstant(), row.getBoolean("online"),
                    row.getString("place_name"), row.getString("territory_id"), row.getString("territory_kind"),
                    row.getString("territory_code"), row.getString("territory_name"), row.getString("department_code"),
                    row.getObject("capacity", Integer.class), row.getLong("registered"), row.getLong("waiting"),
                    (String[]) row.getArray("segment_kinds").getArray(), row.getString("mine")));
        }
    }

    int size() {
        return rows.size();
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("items");
        for (var row : rows) {
            write(json, row);
        }
        json.writeEndArray();
        json.writeNumberField("page", 1);
        json.writeNumberField("size", 20);
        json.writeNumberField("total", total);
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", row.id.toString());
        json.writeStringField("kind", row.kind);
        json.writeStringField("title", row.title);
        json.writeStringField("summary", row.summary);
        json.writeStringField("state", row.state);
        json.writeStringField("visibility", row.visibility);
        json.writeStringField("startsAt", row.startsAt.toString());
        json.writeStringField("endsAt", row.endsAt.toString());
        json.writeBooleanField("online", row.online);
        optional(json, "placeName", row.place);
        if (row.territory != null) {
            json.writeObjectFieldStart("territory");
            json.writeStringField("id", row.territory);
            json.writeStringField("kind", row.territoryKind);
            json.writeStringField("code", row.territoryCode);
            json.writeStringField("name", row.territoryName);
            json.writeEndObject();
        }
        optional(json, "departmentCode", row.department);
        if (row.capacity != null) {
            json.writeNumberField("capacity", row.capacity);
        }
        json.writeNumberField("registeredCount", row.registered);
        json.writeNumberField("waitingCount", row.waiting);
        json.writeArrayFieldStart("themes");
        for (var theme : themes.get(row.id)) {
            json.writeStartObject();
            json.writeStringField("id", theme[0]);
            json.writeStringField("slug", theme[1]);
            json.writeStringField("nameFr", theme[2]);
            json.writeStringField("nameEn", theme[3]);
            json.writeStringField("axis", theme[4]);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("segmentKinds");
        for (var segment : row.segments) {
            json.writeString(segment);
        }
        json.writeEndArray();
        optional(json, "myRegistration", row.mine);
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
