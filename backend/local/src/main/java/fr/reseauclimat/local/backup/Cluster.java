package fr.reseauclimat.local.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A PostgreSQL that runs on this machine.
 *
 * @param data     its folder
 * @param password of its superuser
 */
public record Cluster(Path data, int port, String password) {

    private static final String SUPERUSER = "postgres";

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, SUPERUSER, password);
    }
}
