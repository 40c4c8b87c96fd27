package fr.reseauclimat.mail;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.shared.text.RefusedTextException;

/**
 * Brings addresses that were stored before to the form of {@link MailAddress}; punycode is not to be had in SQL. One to which no
 * mail can go, or whose other form somebody else has, stays as it is: its letters come back as undelivered, and are seen.
 */
public class MailAddressMigration implements JavaMigration {

    private static final Map<String, String> COLUMNS = Map.of("members", "email", "join_requests", "email",
            "registrations", "guest_email", "pending_registrations", "email", "outbox_mails", "recipient_address");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("320");
    }

    @Override
    public String getDescription() {
        return "mail addresses have one form";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (var column : COLUMNS.entrySet()) {
            normalise(context.getConnection(), column.getKey(), column.getValue());
        }
    }

    private static void normalise(Connection connection, String table, String column) throws SQLException {
        var normal = new HashMap<UUID, String>();
        try (var query = connection.createStatement();
                var row = query.executeQuery("select id, %2$s from %1$s where %2$s ~ '[^ -~]|@.*[A-Z]'".formatted(table, column))) {
            while (row.next()) {
                try {
                    normal.put(row.getObject(1, UUID.class), MailAddress.of(row.getString(2)).value());
                } catch (RefusedTextException noMailGoesThere) {
                    continue;
                }
            }
        }
        try (var update = connection.prepareStatement("""
                update %1$s set %2$s = ? where id = ? and not exists (
                    select 1 from %1$s other where lower(other.%2$s) = lower(?) and other.id <> %1$s.id)""".formatted(table, column))) {
            for (var address : normal.entrySet()) {
                update.setString(1, address.getValue());
                update.setObject(2, address.getKey());
                update.setString(3, address.getValue());
                update.executeUpdate();
            }
        }
    }
}
