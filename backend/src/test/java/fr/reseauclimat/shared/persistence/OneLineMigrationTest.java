package fr.reseauclimat.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.local.PostgresServer;

/** Texts that were stored before they were cleaned on their way in. */
@Tag("api")
class OneLineMigrationTest {

    @Test
    void whatWasStoredBeforeIsCleanedAndNothingIsLost() throws SQLException {
        try (var postgres = PostgresServer.temporary()) {
            migrate(postgres, "285");
            try (var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password())) {
                for (var name : List.of("Paul\tLoue\u2028", "\u202EHe\u0301le\u0300ne\u202C\u0007", "Claude \u00a0Exemple", "\u0007", "Régie")) {
                    insert(connection, name);
                }
                migrate(postgres, "310");
                assertThat(names(connection)).containsExactlyInAnyOrder("Paul Loue", "Hélène", "Claude \u00a0Exemple", "–", "Régie");
            }
        }
    }

    private static void migrate(PostgresServer postgres, String version) {
        Flyway.configure().dataSource(postgres.jdbcUrl(), postgres.username(), postgres.password())
                .locations("classpath:db/migration").target(version).load().migrate();
    }

    private static void insert(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("insert into organisations (id, name, kind) values (gen_random_uuid(), ?, 'ASSOCIATION')"
                + " on conflict do nothing")) {
            statement.setString(1, name);
            statement.executeUpdate();
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery("select name from organisations")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
