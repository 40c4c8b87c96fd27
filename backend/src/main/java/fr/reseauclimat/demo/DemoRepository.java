package fr.reseauclimat.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import fr.reseauclimat.demo.DemoContent.DemoEvent;
import fr.reseauclimat.demo.DemoContent.DemoJoinRequest;
import fr.reseauclimat.demo.DemoContent.DemoOrganisation;
import fr.reseauclimat.demo.DemoContent.DemoSegment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Writes the demo network by plain SQL: thousands of rows at once, around the rules that guard what people do (nobody
 * can register for a day of last year).
 */
@ApplicationScoped
class DemoRepository {

    @Inject
    DataSource database;

    boolean hasMembers() {
        return query("select 1 from members limit 1").size() == 1;
    }

    List<String> themeSlugs() {
        return query("select slug from themes where not archived order by position");
    }

    void insertOrganisations(List<DemoOrganisation> organisations, List<UUID> ids) {
        batch("insert into organisations (id, name, kind, territory_id, description) values (?, ?, ?, ?, ?)", rows -> {
            for (var index = 0; index < ids.size(); index++) {
                var organisation = organisations.get(index);
                rows.add(ids.get(index), organisation.name(), organisation.kind(), organisation.territory(),
                        organisation.description());
            }
        });
    }

    void insertMembers(List<DemoMember> members, Instant now) {
        batch("""
                insert into members (id, first_name, last_name, email, role, job_title, organisation_id, territory_id,
                                     joined_at, welcomed_at, email_visible, last_visit_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows -> {
            for (var member : members) {
                // those who have an account were here ten days ago: there is news for them
                var visit = member.hasAccount() ? now.minus(10, ChronoUnit.DAYS) : null;
                rows.add(member.id(), member.firstName(), member.lastName(), member.email(), member.role().name(),
                        member.jobTitle(), member.organisation(), member.territory(), member.joinedAt(),
                        member.joinedAt(), member.emailVisible(), visit);
            }
        });
        batch("insert into member_themes (member_id, theme_id) select ?, id from themes where slug = ?",
                rows -> members.forEach(member -> member.themes().forEach(theme -> rows.add(member.id(), theme))));
        batch("insert into member_skills (member_id, label) values (?, ?)",
                rows -> members.forEach(member -> member.skills().forEach(skill -> rows.add(member.id(), skill))));
        insertLines("member_offers", members, DemoMember::offers);
        insertLines("member_needs", members, DemoMember::needs);
    }

    private void insertLines(String table, List<DemoMember> members,
            java.util.function.Function<DemoMember, List<String>> lines) {
        batch("insert into " + table + " (member_id, position, text) values (?, ?, ?)", rows -> {
            for (var member : members) {
                var texts = lines.apply(member);
                for (var position = 0; position < texts.size(); position++) {
                    rows.add(member.id(), position, texts.get(position));
                }
            }
        });
    }

    void insertJoinRequests(List<DemoJoinRequest> requests, Instant now) {
        batch("""
                insert into join_requests (id, first_name, last_name, email, role, job_title, organisation_id,
                    new_organisation_name, new_organisation_kind, territory_id, message, consented_at, submitted_at, state)
                select ?, ?, ?, ?, ?, ?, known.id, case when known.id is null then asked.name end,
                    case when known.id is null then 'ASSOCIATION' end, ?, ?, asked.at, asked.at, 'PENDING'
                from (values (?::text, ?::timestamptz)) as asked (name, at)
                left join organisations known on known.name = asked.name""", rows -> {
            for (var request : requests) {
                rows.add(UUID.randomUUID(), request.firstName(), request.lastName(),
                        DemoMember.address(request.firstName(), request.lastName()), request.role().name(),
                        request.jobTitle(), request.territory(), request.message(), request.organisation(),
                        now.minus(request.daysAgo(), ChronoUnit.DAYS));
            }
        });
    }

    void insertEvent(UUID id, DemoEvent event, String state, LocalDate day, Instant publishedAt, UUID creator,
            Instant createdAt) {
        batch("""
                insert into events (id, kind, state, visibility, title, summary, description, starts_at, ends_at, online,
                                    online_url, place_name, address, territory_id, department_code, capacity,
                                    cancellation_reason, published_at, created_by, created_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                        (select right(container_id, -4) from territory_containments
                         where contained_id = ? and container_id like 'DEP-%' limit 1), ?, ?, ?, ?, ?, ?)""",
                rows -> rows.add(id, event.kind(), state, event.visibility(), event.title(), event.summary(),
                        event.description(), DemoAgenda.at(day, event.segments().getFirst().from()),
                        DemoAgenda.at(day, event.segments().getLast().to()), event.online(),
                        event.online() ? "https://visio.example.org/reseau-climat" : null, event.place(),
                        event.address(), event.territory(), event.territory(), event.capacity(),
                        event.cancellationReason(), publishedAt, creator,
                        createdAt, publishedAt == null ? createdAt : publishedAt));
    }

    void insertSegments(UUID event, List<DemoSegment> segments, LocalDate day) {
        batch("""
                insert into event_segments (id, event_id, position, kind, title, starts_at, ends_at, room, capacity,
                                            parallel_group, speakers)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows -> {
            for (var position = 0; position < segments.size(); position++) {
                var segment = segments.get(position);
                rows.add(UUID.randomUUID(), event, position, segment.kind(), segment.title(),
                        DemoAgenda.at(day, segment.from()), DemoAgenda.at(day, segment.to()), segment.room(),
                        segment.capacity(), segment.group(), segment.speakers());
            }
        });
    }

    void insertThemes(UUID event, List<String> slugs) {
        batch("insert into event_themes (event_id, theme_id) select ?, id from themes where slug = ?",
                rows -> slugs.forEach(slug -> rows.add(event, slug)));
    }

    /** @param table one of the two tables that tie members to an event */
    void assign(String table, UUID event, UUID member) {
        batch("insert into " + table + " (event_id, member_id) values (?, ?)", rows -> rows.add(event, member));
    }

    /** The first ones hold a place, the others wait, in the order given. */
    void insertRegistrations(UUID event, List<DemoParticipant> people, String seat, int places, Instant opened, Instant now) {
        batch("""
                insert into registrations (id, event_id, kind, member_id, guest_first_name, guest_last_name, guest_email,
                                           guest_organisation, profile, seat, state, arrival, registered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nextval('registration_arrivals'), ?)""", rows -> {
            for (var index = 0; index < people.size(); index++) {
                var share = Math.max(0, ChronoUnit.MINUTES.between(opened, now)) * index / (people.size() + 1);
                var person = people.get(index);
                rows.add(UUID.randomUUID(), event, person.kind().name(), person.memberId(), person.firstName(),
                        person.lastName(), person.email(), person.organisation(), person.profile().name(), seat,
                        index < places ? "REGISTERED" : "WAITING", opened.plus(share, ChronoUnit.MINUTES));
            }
        });
    }

    interface Rows {
        void add(Object... values);
    }

    void batch(String sql, java.util.function.Consumer<Rows> rows) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            rows.accept(values -> addRow(statement, values));
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The demo network could not be written", e);
        }
    }

    private static void addRow(PreparedStatement statement, Object... values) {
        try {
            for (var index = 0; index < values.length; index++) {
                var value = values[index] instanceof Instant instant ? Timestamp.from(instant) : values[index];
                statement.setObject(index + 1, value);
            }
            statement.addBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The demo network could not be written", e);
        }
    }

    private List<String> query(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                var result = statement.executeQuery()) {
            var values = new ArrayList<String>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException("The demo network could not be read", e);
        }
    }
}
