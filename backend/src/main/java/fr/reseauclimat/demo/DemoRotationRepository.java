package fr.reseauclimat.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import fr.reseauclimat.facilitation.rotation.Effort;
import fr.reseauclimat.facilitation.rotation.Participant;
import fr.reseauclimat.facilitation.rotation.Participant.Profile;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationPlan;
import fr.reseauclimat.facilitation.rotation.RotationPlanner;
import fr.reseauclimat.facilitation.rotation.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A world café of the demo whose rounds are planned: with little thought, so that the demo starts as fast as without. */
@ApplicationScoped
class DemoRotationRepository {

    private static final int ROUNDS = 4;
    private static final Effort BRIEF = new Effort(4_000_000, Duration.ofMillis(400));

    private static final String TAKERS = """
            select r.id, r.profile, m.organisation_id, m.territory_id, s.id segment_id, s.event_id
            from event_segments s
            join segment_choices c on c.segment_id = s.id
            join registrations r on r.id = c.registration_id and r.state = 'REGISTERED' and r.seat = 'ON_SITE'
            left join members m on m.id = r.member_id
            where s.kind = 'WORLD_CAFE' and s.event_id = (select id from events where title like 'Mobilité du quotidien%' and not template)
            order by r.arrival""";

    private static final List<DemoTable> TABLES = List.of(
            new DemoTable("Financer", "Qui paie la première année, et la cinquième ?"),
            new DemoTable("Conduire", "Bénévoles, salariés, à la demande : qui tient le volant ?"),
            new DemoTable("Faire savoir", "Comment l’apprend-on quand on n’a pas de voiture ?"),
            new DemoTable("Relier", "Où s’arrêter pour attraper le train ou le car ?"),
            new DemoTable("Durer", "Que garder de ce qui a échoué ailleurs ?"));

    private record DemoTable(String name, String question) {
    }

    private record Seated(UUID segment, UUID event, List<Participant> people) {
    }

    @Inject
    DataSource database;

    @Inject
    DemoRepository repository;

    void insert() {
        var seated = takers();
        if (seated.people().size() < TABLES.size()) {
            return;
        }
        var tables = TABLES.stream().map(table -> UUID.randomUUID()).toList();
        var plan = new RotationPlanner().plan(RotationDemand.of(RotationDemand.Form.TABLES, seated.people(),
                tables.stream().map(table -> Table.of(table.toString())).toList(), ROUNDS).withSeed(71), BRIEF);
        var rotation = UUID.randomUUID();
        repository.batch("""
                insert into rotations (id, event_id, segment_id, form, state, rounds, minutes, seed, repeats, profiles, colleagues,
                                       territories, wishes, changed_at)
                values (?, ?, ?, 'TABLES', 'PLANNED', ?, 20, 71, 1000, 100, 40, 8, 5, now())""",
                rows -> rows.add(rotation, seated.event(), seated.segment(), ROUNDS));
        repository.batch("""
                insert into rotation_tables (id, rotation_id, position, name, question, step_free, closed)
                values (?, ?, ?, ?, ?, true, false)""", rows -> {
            for (var i = 0; i < tables.size(); i++) {
                rows.add(tables.get(i), rotation, i, TABLES.get(i).name(), TABLES.get(i).question());
            }
        });
        insertSeats(rotation, plan);
    }

    private void insertSeats(UUID rotation, RotationPlan plan) {
        repository.batch("insert into rotation_seats (rotation_id, round, registration_id, table_id) values (?, ?, ?, ?)", rows -> {
            for (var round = 0; round < plan.rounds().size(); round++) {
                for (var table : plan.rounds().get(round).tables()) {
                    for (var person : table.participants()) {
                        rows.add(rotation, round + 1, UUID.fromString(person), UUID.fromString(table.table()));
                    }
                }
            }
        });
    }

    private Seated takers() {
        try (var connection = database.getConnection(); var row = connection.prepareStatement(TAKERS).executeQuery()) {
            UUID segment = null;
            UUID event = null;
            var people = new ArrayList<Participant>();
            while (row.next()) {
                segment = row.getObject("segment_id", UUID.class);
                event = row.getObject("event_id", UUID.class);
                people.add(new Participant(row.getString("id"), profile(row.getString("profile")),
                        row.getString("organisation_id"), row.getString("territory_id"), Set.of(), Set.of()));
            }
            return new Seated(segment, event, people);
        } catch (SQLException e) {
            throw new IllegalStateException("The demo network could not be read", e);
        }
    }

    private static Profile profile(String name) {
        return switch (name) {
            case "ELECTED_OFFICIAL" -> Profile.ELECTED;
            case "AGENT" -> Profile.AGENT;
            case "ASSOCIATION" -> Profile.ASSOCIATION;
            default -> Profile.OTHER;
        };
    }
}
