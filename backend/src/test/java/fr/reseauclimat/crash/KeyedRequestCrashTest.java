package fr.reseauclimat.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.crash.Impatient.Post;
import fr.reseauclimat.local.PostgresServer;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.security.SecretToken;
import fr.reseauclimat.testing.Platform;
import fr.reseauclimat.testing.Tokens;

/**
 * 200 things are made and 200 registrations confirmed, each under an Idempotency-Key, and the API is killed five times in
 * the midst of it. All are asked for again by their keys until they are answered: each is there exactly once, none is told
 * that its link has served, and who asks once more is answered as before.
 */
@Tag("crash")
class KeyedRequestCrashTest {

    private static final int EACH = 50;
    private static final int CONFIRMATIONS = 200;
    private static final int KILLS = 3;
    private static final int SEED = 20_261_201;
    private static final Path LOG = Path.of("target/crash-keyed-api.log");

    private static final String EVENT = """
            {"kind": "PUBLIC_DAY", "visibility": "PUBLIC", "title": "%s", "summary": "Résumé", "description": "", "online": false,
             "startsAt": "2031-04-10T07:00:00Z", "endsAt": "2031-04-10T15:00:00Z", "placeName": "Salle des fêtes", "territoryId": "COM-71014", "capacity": 1000,
             "themeIds": [], "segments": []}""";

    /** @param column holds the name that was sent */
    private record Kind(String table, String column, String path, String body) {
    }

    @Test
    void whatIsAskedAgainByItsKeyIsDoneOnceAndAnsweredAsBefore() throws Exception {
        Files.deleteIfExists(LOG);
        try (var postgres = PostgresServer.temporary(); var api = new ApiProcess(Platform.settings(postgres), LOG)) {
            api.start();
            try (var database = DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                    var people = new Impatient(api.address())) {
                var event = announce(database, api.address());
                var kinds = kinds(event);
                var creations = creations(kinds);
                var confirmations = confirmations(database, event);
                var all = new ArrayList<>(creations);
                all.addAll(confirmations);
                var work = people.begin(all, SEED);
                for (var kill = 1; kill <= KILLS; kill++) {
                    while (people.answered() < all.size() * kill / (KILLS + 1)) {
                        Thread.sleep(1);
                    }
                    api.kill();
                    api.start();
                }
                Crowd.await(work);
                System.out.printf("%d requests answered, %d asked again after a kill%n", people.answered(), people.retries());
                check(people, creations, confirmations);
                for (var kind : kinds) {
                    assertThat(names(database, "select " + kind.column() + " from " + kind.table()
                            + " where " + kind.column() + " like 'Chose %' order by 1")).as(kind.table()).isEqualTo(expected());
                }
                assertThat(names(database, "select guest_email from registrations where event_id = '" + event + "' order by 1"))
                        .doesNotHaveDuplicates().hasSize(CONFIRMATIONS);
            }
        }
    }

    private static void check(Impatient people, List<Post> creations, List<Post> confirmations) {
        var defects = new TreeSet<String>();
        creations.stream().filter(post -> people.answer(post).status() != 201)
                .forEach(post -> defects.add(post.path() + " was answered " + people.answer(post)));
        confirmations.stream().filter(post -> people.answer(post).status() != 200)
                .forEach(post -> defects.add("A confirmation was answered " + people.answer(post)));
        for (var posts : List.of(creations, confirmations)) {
            posts.stream().filter(post -> !people.untilAnswered(post).equals(people.answer(post)))
                    .forEach(post -> defects.add(post.path() + " is answered otherwise than before"));
        }
        assertThat(defects).isEmpty();
    }

    private static List<Kind> kinds(UUID event) {
        return List.of(
                new Kind("events", "title", "/api/events", EVENT),
                new Kind("event_comments", "text", "/api/events/" + event + "/comments", "{\"text\": \"%s\"}"),
                new Kind("checklist_items", "label", "/api/events/" + event + "/checklist", "{\"label\": \"%s\"}"),
                new Kind("invitation_links", "label", "/api/events/" + event + "/invitation-links", "{\"label\": \"%s\", \"mostUses\": 5}"));
    }

    private static List<Post> creations(List<Kind> kinds) {
        return kinds.stream().flatMap(kind -> expected().stream()
                .map(name -> new Post(kind.path(), kind.body().formatted(name), token(), UUID.randomUUID()))).toList();
    }

    private static List<String> expected() {
        return IntStream.range(0, EACH).mapToObj("Chose %03d"::formatted).toList();
    }

    private static List<Post> confirmations(Connection database, UUID event) throws SQLException {
        var posts = new ArrayList<Post>();
        try (var insert = database.prepareStatement("""
                insert into pending_registrations (id, event_id, kind, profile, first_name, last_name, email, wish, digest, requested_at)
                values (gen_random_uuid(), ?, 'CITIZEN', 'OTHER', 'Maud', 'Sillage', ?, '{}', ?, now())""")) {
            for (var person = 0; person < CONFIRMATIONS; person++) {
                var link = SecretToken.fresh();
                insert.setObject(1, event);
                insert.setString(2, Tokens.email("citizen-" + person));
                insert.setString(3, link.digest());
                insert.addBatch();
                posts.add(new Post("/api/public-registrations/" + link.text() + "/confirmation", null, null, UUID.randomUUID()));
            }
            insert.executeBatch();
        }
        return posts;
    }

    private static UUID announce(Connection database, URI api) throws Exception {
        try (var insert = database.prepareStatement("""
                insert into members (id, subject, first_name, last_name, email, role, joined_at)
                values (gen_random_uuid(), ?, 'Claire', 'Loue', ?, 'ADEME', now())""")) {
            insert.setString(1, Tokens.subject("claire"));
            insert.setString(2, Tokens.email("claire"));
            insert.executeUpdate();
        }
        try (var client = HttpClient.newHttpClient()) {
            var event = post(client, api.resolve("/api/events"), EVENT.formatted("Journée grand public"));
            var id = UUID.fromString(new ObjectMapper().readTree(event).get("id").asText());
            for (var step : List.of("submission", "validation", "publication")) {
                post(client, api.resolve("/api/events/" + id + "/" + step), "");
            }
            return id;
        }
    }

    private static String post(HttpClient client, URI to, String body) throws Exception {
        var answer = client.send(HttpRequest.newBuilder(to).header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(to + " " + answer.body()).isBetween(200, 299);
        return answer.body();
    }

    private static String token() {
        return Tokens.of("claire", Roles.ADEME, Roles.MISSIONS_PUBLIQUES);
    }

    private static List<String> names(Connection database, String sql) throws SQLException {
        try (var query = database.createStatement(); var row = query.executeQuery(sql)) {
            var names = new ArrayList<String>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }
}
