package fr.reseauclimat.demo;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What people do around the events of the demo: how they come, whom they take along, what they ask. Drawn from what is
 * in the tables already, in the database.
 */
@ApplicationScoped
class DemoAroundRepository {

    /** Those who come from one of the larger communes of their territory; two out of three tell how. */
    private static final String TRAVEL = """
            insert into travel_plans (id, registration_id, mode, origin_id, car_people, changed_at)
            select gen_random_uuid(), x.id, x.mode, x.origin, case when x.mode = 'CARPOOL' then 2 + x.dice % 3 end, now()
            from (select r.id, d.dice, o.origin,
                         case when d.dice % 10 < 3 then 'CAR_ALONE' when d.dice % 10 < 6 then 'CARPOOL' when d.dice % 10 < 8 then 'TER'
                              when d.dice % 10 = 8 then 'TRAIN' else 'COACH' end mode
                  from registrations r
                  join events e on e.id = r.event_id and e.state = 'PUBLISHED' and e.place_name is not null and e.starts_at > now()
                  join members m on m.id = r.member_id
                  cross join lateral (select abs(hashtext(r.id::text)) dice) d
                  cross join lateral (
                      select c.contained_id origin from territory_containments c join territories t on t.id = c.contained_id
                      where c.container_id = m.territory_id and t.kind = 'COMMUNE' order by t.population desc nulls last
                      limit 1 offset (d.dice / 100) % 3) o
                  where r.state = 'REGISTERED' and d.dice % 3 < 2) x""";

    private static final String CARPOOL = """
            insert into carpool_entries (id, registration_id, kind, origin_id, leaves_at, flexibility_minutes, seats, comment, changed_at)
            select gen_random_uuid(), p.registration_id,
                   case when d.dice % 5 < 2 then 'OFFER' else 'NEED' end, p.origin_id,
                   e.starts_at - interval '1 hour' - (d.dice % 5) * interval '15 minutes', 30,
                   case when d.dice % 5 < 2 then 1 + d.dice % 3 else 1 end,
                   case d.dice % 4 when 0 then 'Rendez-vous possible devant la gare.' when 1 then 'Retour prévu vers 18 h.' end, now()
            from travel_plans p
            join registrations r on r.id = p.registration_id
            join events e on e.id = r.event_id and e.kind = 'MEETING_DAY'
            cross join lateral (select abs(hashtext(p.id::text)) dice) d
            where p.mode in ('CAR_ALONE', 'CARPOOL', 'TER')""";

    private static final String QUESTION = """
            insert into webinar_questions (id, event_id, member_id, text, state, asked_at)
            select gen_random_uuid(), e.id, m.member_id, ?, case when e.ends_at < now() then 'ANSWERED' else 'OPEN' end,
                   least(now(), e.starts_at) - ? * interval '47 minutes'
            from events e
            cross join lateral (select r.member_id from registrations r where r.event_id = e.id and r.state = 'REGISTERED'
                                order by r.arrival limit 1 offset ?) m
            where e.online and e.state in ('PUBLISHED', 'HELD') and e.ends_at > now() - interval '11 months'
              and abs(hashtext(e.id::text || ?)) % 3 > 0""";

    private static final String VOTES = """
            insert into webinar_votes (question_id, member_id)
            select q.id, r.member_id from webinar_questions q
            join registrations r on r.event_id = q.event_id and r.state = 'REGISTERED' and r.member_id is not null
            where abs(hashtext(q.id::text || r.id::text)) % 40 < abs(hashtext(q.id::text)) % 9""";

    private static final String JOINS = """
            insert into webinar_joins (registration_id, joined_at)
            select r.id, e.starts_at + (abs(hashtext(r.id::text)) % 20 - 8) * interval '1 minute'
            from registrations r join events e on e.id = r.event_id
            where e.online and e.state = 'HELD' and e.ends_at > now() - interval '11 months' and r.state = 'REGISTERED'
              and abs(hashtext(r.id::text)) % 4 > 0""";

    private static final String RECORDS = """
            insert into webinar_records (id, event_id, replay_url, transcript, changed_at)
            select gen_random_uuid(), id, 'https://video.example.org/replays/' || left(id::text, 8), ?, ends_at + interval '2 days'
            from events where online and state = 'HELD'""";

    private static final String CHAPTER = """
            insert into webinar_chapters (record_id, position, seconds, title) select id, ?, ?, ? from webinar_records""";

    @Inject
    DataSource database;

    void insertTravel() {
        run(TRAVEL);
        run(CARPOOL);
    }

    void insertWebinars(DemoWebinars content) {
        var questions = content.questions();
        for (var i = 0; i < questions.size(); i++) {
            run(QUESTION, questions.get(i), i, i, questions.get(i));
        }
        run(VOTES);
        run(JOINS);
        run(RECORDS, String.join("\n", content.transcript()));
        insertChapters(content.chapters());
    }

    private void insertChapters(List<String> titles) {
        for (var i = 0; i < titles.size(); i++) {
            run(CHAPTER, i, i * 870, titles.get(i));
        }
    }

    private void run(String sql, Object... values) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The demo network could not be written", e);
        }
    }
}
