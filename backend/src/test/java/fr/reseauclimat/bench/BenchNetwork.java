package fr.reseauclimat.bench;

import java.sql.SQLException;

import javax.sql.DataSource;

/** A network of the size of the demo, filled by a few statements: 200 members, 300 events, 9,000 registrations. */
final class BenchNetwork {

    private static final String[] STATEMENTS = {
            """
            insert into members (id, subject, first_name, last_name, email, role, joined_at)
            select gen_random_uuid(), case when n = 1 then ? else 'bench-' || n end, 'Prénom', 'Nom ' || n,
                   'bench-' || n || '@example.org', 'AGENT', now()
            from generate_series(1, 200) n""",
            """
            insert into events (id, kind, state, visibility, title, summary, description, starts_at, ends_at, online,
                                place_name, territory_id, department_code, capacity, published_at, created_by,
                                created_at, changed_at)
            select gen_random_uuid(), case n % 10 when 0 then 'ELECTED_SEMINAR' when 1 then 'WEBINAR' else 'MEETING_DAY' end,
                   case when n % 7 = 0 then 'DRAFT' when n > 60 then 'HELD' else 'PUBLISHED' end,
                   case when n % 10 = 0 then 'INVITED' when n % 3 = 0 then 'PUBLIC' else 'MEMBERS' end,
                   'Mobilité rurale : partager ce qui marche, rencontre ' || n,
                   'Une journée pour voir sur place ce que d’autres collectivités ont essayé, avec leurs réussites et leurs ratés.',
                   repeat('Programme détaillé. ', 60), times.start, times.start + interval '7 hours', n % 10 = 1,
                   'Salle des fêtes', t.id, '71', case when n % 4 = 0 then null else 40 end,
                   case when n % 7 = 0 then null else now() - interval '10 days' end,
                   (select id from members where email = 'bench-2@example.org'), now(), now()
            from generate_series(1, 300) n
            cross join lateral (select now() + (case when n > 60 then -n else n end) * interval '1 day' start) times
            cross join lateral (select id from territories where kind = 'COMMUNE' order by id offset n * 50 limit 1) t""",
            """
            insert into event_themes (event_id, theme_id)
            select e.id, t.id from events e cross join themes t where (hashtext(e.id::text || t.slug) & 7) = 0""",
            """
            insert into event_segments (id, event_id, position, kind, title, starts_at, ends_at)
            select gen_random_uuid(), e.id, p, (array['PLENARY', 'TALK', 'BREAK', 'FIELD_VISIT', 'WORLD_CAFE'])[p],
                   'Temps ' || p, e.starts_at, e.ends_at
            from events e cross join generate_series(1, 5) p""",
            """
            insert into event_facilitators (event_id, member_id)
            select e.id, m.id from events e join members m on (hashtext(e.id::text || m.id) & 127) = 0""",
            """
            insert into event_invitees (event_id, member_id)
            select e.id, m.id from events e join members m on (hashtext(m.id::text || e.id) & 7) = 0
            where e.visibility = 'INVITED'""",
            """
            insert into registrations (id, event_id, member_id, state, arrival, registered_at)
            select gen_random_uuid(), e.id, m.id,
                   case when row_number() over (partition by e.id order by m.id) > 40 then 'WAITING' else 'REGISTERED' end,
                   nextval('registration_arrivals'), now()
            from events e join members m on (hashtext('r' || m.id || e.id) & 7) in (1, 2) where e.published_at is not null""",
            // what makes the home page of the reader a full one
            """
            update members set previous_visit_at = now() - interval '20 days',
                   territory_id = (select id from territories where kind = 'COMMUNE' and id like 'COM-71%' order by id limit 1)
            where subject = ?""",
            """
            insert into event_facilitators (event_id, member_id)
            select e.id, m.id from (select id from events order by id limit 12) e, (select id from members where email = 'bench-1@example.org') m
            on conflict do nothing""",
            """
            insert into checklist_items (id, event_id, label, due_on, added_at)
            select gen_random_uuid(), e.id, 'Tâche ' || n, current_date - 3 + n, now() from events e cross join generate_series(1, 6) n""",
            "analyze" };

    private static boolean filled;

    private BenchNetwork() {
    }

    /** Once for all benchmarks of a run. @param subject of the member who will read */
    static synchronized void fill(DataSource database, String subject) throws SQLException {
        if (filled) {
            return;
        }
        filled = true;
        try (var connection = database.getConnection()) {
            for (var sql : STATEMENTS) {
                try (var statement = connection.prepareStatement(sql)) {
                    if (sql.contains("?")) {
                        statement.setString(1, subject);
                    }
                    statement.execute();
                }
            }
        }
    }
}
