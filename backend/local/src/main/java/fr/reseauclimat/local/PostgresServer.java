package fr.reseauclimat.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;

/** A real PostgreSQL of this machine's own, without container. Ours until {@link #close()}. */
public final class PostgresServer implements AutoCloseable {

    static final String APPLICATION = "reseau_climat";

    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

    private final EmbeddedPostgres server;
    private final String password;

    private PostgresServer(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    /**
     * A fresh, empty server on a free port, for tests: fast because nothing of it must survive.
     * It lies where the library looks for left-overs, so that one left by a killed test is
     * stopped and erased by a later start.
     */
    public static PostgresServer temporary() {
        Path data = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg", UUID.randomUUID().toString());
        try {
            EmbeddedPostgres server = portable(data)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "150")
                    .start();
            PostgresServer result = new PostgresServer(server, "postgres");
            result.createDatabase(APPLICATION);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    /** Address of the application's database, without credentials. */
    public String jdbcUrl() {
        return jdbcUrl(APPLICATION);
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    /** Owner of the application's database; no superuser, like in production. */
    public String username() {
        return APPLICATION;
    }

    public String password() {
        return password;
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    /** French order ("Échallon" before "Zicavo") and the same letters, whatever the machine's locale is. */
    private static EmbeddedPostgres.Builder portable(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setLocaleConfig("locale", MAC ? "en_US.UTF-8" : "C.UTF-8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "fr")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setPGStartupWait(Duration.ofMinutes(1));
    }

    /** A database that belongs to a role of the same name. */
    private void createDatabase(String name) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + name + " login password '" + password + "'");
            statement.execute("create database " + name + " owner " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " could not be made", e);
        }
    }
}
