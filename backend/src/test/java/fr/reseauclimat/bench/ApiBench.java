package fr.reseauclimat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/**
 * The speed of the API, printed. Rounds of both sides alternate, so that whatever else the machine does meets both alike.
 * BENCH_WARM_UP_SECONDS, BENCH_ROUND_SECONDS and BENCH_ROUNDS change how long it takes.
 */
@QuarkusTest
@ApiTest
@Tag("bench")
class ApiBench {

    private static final int THREADS = 4;
    private static final int MANY = 16;
    private static final double WANTED = 0.90;
    private static final double WANTED_HOME = 0.50;
    private static final Duration WARM_UP = Duration.ofSeconds(setting("BENCH_WARM_UP_SECONDS", 60));
    private static final Duration ROUND = Duration.ofSeconds(setting("BENCH_ROUND_SECONDS", 8));
    private static final int ROUNDS = setting("BENCH_ROUNDS", 6);
    private static final String READER = "bench-reader";
    private static final List<String> TYPED = List.of("d", "di", "dij", "dijo", "dijon", "st", "st e", "st etie", "chalon s",
            "saint", "le creu", "bes", "besancon", "71", "71400", "l'is", "grand au", "mac", "nev", "auxe");

    @TestHTTPResource("/")
    URI server;

    @Inject
    DataSource database;

    @Test
    void listOfTwentyEvents() throws Exception {
        BenchNetwork.fill(database, Tokens.subject(READER));
        var token = Tokens.of(READER, Roles.AGENT);
        var api = asking("/api/events?period=UPCOMING", token);
        var baseline = asking("/api/bench/events", token);
        sameAnswer(token);

        Load.run(THREADS, WARM_UP.dividedBy(2), api);
        Load.run(THREADS, WARM_UP.dividedBy(2), baseline);
        var apiRounds = new ArrayList<Load.Result>();
        var baselineRounds = new ArrayList<Load.Result>();
        for (var round = 0; round < ROUNDS; round++) {
            apiRounds.add(Load.run(THREADS, ROUND, api));
            baselineRounds.add(Load.run(THREADS, ROUND, baseline));
        }
        var driver = Load.run(THREADS, ROUND, () -> () -> {
            try (var connection = database.getConnection()) {
                assertThat(new PlainEventList(connection, Tokens.subject(READER), Instant.now()).size()).isEqualTo(20);
            }
        });
        var measured = Load.Result.of(apiRounds);
        var reference = Load.Result.of(baselineRounds);
        var ratio = measured.perSecond() / reference.perSecond();
        print("List of 20 events, rights of a member applied, over HTTP, %d connections:".formatted(THREADS));
        print("  API                    " + line(measured));
        print("  plain JDBC by hand     " + line(reference));
        print("  driver alone, no HTTP  " + line(driver));
        print("  ratio API / plain JDBC  %.3f (wanted: %.2f)".formatted(ratio, WANTED));
        assertThat(ratio).as("throughput of the API, as a share of plain JDBC").isGreaterThanOrEqualTo(WANTED);
    }

    @Test
    void homeAgainstTheListOfEvents() throws Exception {
        BenchNetwork.fill(database, Tokens.subject(READER));
        var token = Tokens.of(READER, Roles.AGENT);
        var home = asking("/api/home", token);
        var list = asking("/api/events?period=UPCOMING", token);
        Load.run(MANY, WARM_UP.dividedBy(2), home);
        Load.run(MANY, WARM_UP.dividedBy(2), list);
        var homeRounds = new ArrayList<Load.Result>();
        var listRounds = new ArrayList<Load.Result>();
        for (var round = 0; round < ROUNDS; round++) {
            homeRounds.add(Load.run(MANY, ROUND, home));
            listRounds.add(Load.run(MANY, ROUND, list));
        }
        var measured = Load.Result.of(homeRounds);
        var reference = Load.Result.of(listRounds);
        var ratio = measured.perSecond() / reference.perSecond();
        print("Home of a member, over HTTP, %d connections:".formatted(MANY));
        print("  home                   " + line(measured));
        print("  list of 20 events      " + line(reference));
        print("  ratio home / list       %.3f (wanted: %.2f)".formatted(ratio, WANTED_HOME));
        assertThat(ratio).as("throughput of home, as a share of the list of events").isGreaterThanOrEqualTo(WANTED_HOME);
    }

    @Test
    void typeAheadOnAllTerritories() throws Exception {
        Callable<Load.Work> typing = () -> {
            var connections = new ArrayList<KeepAlive>();
            for (var typed : TYPED) {
                var query = URLEncoder.encode(typed, StandardCharsets.UTF_8);
                connections.add(new KeepAlive(server, "/api/territories?size=8&q=" + query, null));
            }
            return new Load.Work() {
                private int next;

                @Override
                public void once() throws Exception {
                    connections.get(next++ % connections.size()).ask();
                }

                @Override
                public void close() throws Exception {
                    for (var connection : connections) {
                        connection.close();
                    }
                }
            };
        };
        Load.run(1, WARM_UP.dividedBy(4), typing);
        var measured = Load.run(1, ROUND, typing);
        print("Type-ahead on all territories, over HTTP, one after the other:");
        print("  " + line(measured));
        assertThat(measured.millis(0.5)).as("median of the type-ahead, ms").isLessThan(5);
    }

    private Callable<Load.Work> asking(String path, String token) {
        return () -> {
            var connection = new KeepAlive(server, path, token);
            return new Load.Work() {
                @Override
                public void once() throws Exception {
                    connection.ask();
                }

                @Override
                public void close() throws Exception {
                    connection.close();
                }
            };
        };
    }

    private void sameAnswer(String token) throws Exception {
        var json = new ObjectMapper();
        try (var api = new KeepAlive(server, "/api/events?period=UPCOMING", token);
                var baseline = new KeepAlive(server, "/api/bench/events", token)) {
            var answer = json.readTree(api.ask());
            assertThat(answer.path("items")).hasSize(20);
            assertThat(answer).isEqualTo(json.readTree(baseline.ask()));
        }
    }

    private static String line(Load.Result result) {
        return "%,8.0f /s   median %6.2f ms   p99 %6.2f ms".formatted(result.perSecond(), result.millis(0.5), result.millis(0.99));
    }

    /** To the console, past the log: this is what somebody who runs a benchmark came for. */
    private static void print(String line) {
        System.out.println(line);
    }

    private static int setting(String name, int otherwise) {
        var value = System.getenv(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }
}
