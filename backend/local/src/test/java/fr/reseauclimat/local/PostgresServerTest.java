package fr.reseauclimat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

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
