package fr.reseauclimat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @Test
    void aTemporaryServerHasTheExtensionsThatTheApplicationNeeds() throws SQLException {
        try (PostgresServer server = PostgresServer.temporary();
                Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create extension unaccent; create extension pg_trgm");
            assertThat(value(statement, "select lower(unaccent('ÉTÉ')) || show_trgm('été')::text"))
                    .as("words keep their accented letters").contains("ete").doesNotContain("\"  t\"");
            assertThat(value(statement, "select string_agg(n, ' ' order by n) from (values ('Zicavo'), ('Échallon'), ('Dole')) t(n)"))
                    .isEqualTo("Dole Échallon Zicavo");
            assertThat(value(statement, "show server_version")).startsWith("18");
            assertThat(value(statement, "select usesuper::text from pg_user where usename = current_user")).isEqualTo("false");
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesAKillAndALeftServerIsTakenOver(@TempDir Path folder) throws Exception {
        ProcessHandle left;
        PostgresServer killed = persistent(folder);
        try (Connection connection = connect(killed); Statement statement = connection.createStatement()) {
            statement.execute("create table written (value text)");
            statement.execute("insert into written values ('acknowledged')");
            left = postmaster(folder);
            left.destroyForcibly();
            assertThat(Processes.awaitEnd(left, Duration.ofSeconds(10))).isTrue();
        }
        killed.close();

        PostgresServer orphan = persistent(folder);
        Files.delete(folder.resolve("data/epg-lock")); // as if the Java that started it had been killed
        ProcessHandle forgotten = postmaster(folder);
        try (PostgresServer server = persistent(folder); Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            assertThat(Processes.isRunning(forgotten)).as("a server that its launcher left behind").isFalse();
            assertThat(orphan.port()).isEqualTo(server.port());
            assertThat(value(statement, "select value from written")).isEqualTo("acknowledged");
            assertThat(value(statement, "show fsync")).isEqualTo("on");
            assertThat(value(statement, "show synchronous_commit")).isEqualTo("on");
        }
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aNoteWhoseNumberWentToAnotherProgramHarmsNobody(@TempDir Path folder) throws Exception {
        persistent(folder).close();
        Process innocent = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder.resolve("data/postmaster.pid"),
                    innocent.pid() + "\n" + folder + "\n1000000\n5432\n/tmp\nlocalhost\n  1 1\nready   \n");
            try (PostgresServer server = persistent(folder); Connection connection = connect(server)) {
                assertThat(connection.isValid(1)).isTrue();
            }
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroy();
        }
    }

    @Test
    void aPersistentServerAsksForThePassword(@TempDir Path folder) throws Exception {
        try (PostgresServer server = persistent(folder)) {
            for (String user : new String[] {"postgres", "reseau_climat", "keycloak"}) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), user, "guessed").close());
            }
        }
    }

    private int port;

    private PostgresServer persistent(Path folder) throws IOException {
        if (port == 0) {
            try (ServerSocket socket = new ServerSocket(0)) {
                port = socket.getLocalPort();
            }
        }
        return PostgresServer.persistent(folder.resolve("data"), Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg"), port,
                "secret", folder.resolve("postgresql.log"));
    }

    private static ProcessHandle postmaster(Path folder) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0));
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static String value(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
    }
}
