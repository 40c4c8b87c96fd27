package fr.reseauclimat.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class MailAddressMigrationTest {

    @Inject
    DataSource database;

    @Test
    void itRanWithTheOthers() throws Exception {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select success from flyway_schema_history where version = '320'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getBoolean(1)).isTrue();
        }
    }

    @Test
    void domainsOfOldRowsGetTheirOneForm() throws Exception {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var accented = letter(connection, "Contact@mairie-évian.fr");
            var large = letter(connection, "Nadia.Perrin@EXEMPLE.fr");
            var hopeless = letter(connection, "hélène@exemple.org");

            new MailAddressMigration().migrate(context(connection));

            assertThat(address(connection, accented)).isEqualTo("Contact@xn--mairie-vian-hbb.fr");
            assertThat(address(connection, large)).isEqualTo("Nadia.Perrin@exemple.fr");
            assertThat(address(connection, hopeless)).isEqualTo("hélène@exemple.org");
            connection.rollback();
        }
    }

    private static UUID letter(Connection connection, String address) throws Exception {
        var id = UUID.randomUUID();
        try (var insert = connection.prepareStatement("""
                insert into outbox_mails (id, recipient_address, subject, state, created_at, next_attempt_at)
                values (?, ?, 's', 'FAILED', now(), now())""")) {
            insert.setObject(1, id);
            insert.setString(2, address);
            insert.executeUpdate();
        }
        return id;
    }

    private static String address(Connection connection, UUID id) throws Exception {
        try (var query = connection.prepareStatement("select recipient_address from outbox_mails where id = ?")) {
            query.setObject(1, id);
            var row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private static Context context(Connection connection) {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                return null;
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }
}
