package fr.reseauclimat.local;

import fr.reseauclimat.local.backup.Cluster;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A real PostgreSQL of this machine's own, without container. Ours until {@link #close()}. */
public final class PostgresServer implements Program {

    static final String APPLICATION = "reseau_climat";
    static final String KEYCLOAK = "keycloak";

    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

    private final EmbeddedPostgres server;
    private final Path data;
    private final String password;

    private PostgresServer(EmbeddedPostgres server, Path data, String password) {
        this.server = server;
        this.data = data;
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
            PostgresServer result = new PostgresServer(server, data, "postgres");
            result.createDatabase(APPLICATION);
            result.createDatabase(KEYCLOAK);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    /**
     * The server whose data stays in a folder. What was acknowledged is on the disk: the library
     * would rather be fast, so durability is switched on again here.
     */
    public static PostgresServer persistent(Path data, Path software, int port, String password, Path log) {
        try {
            Files.createDirectories(log.getParent());
            Files.createDirectories(software);
            stopLeftover(data);
            EmbeddedPostgres.Builder builder = portable(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(software.toFile())
                    .setPort(port)
                    .setConnectConfig("password", password)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "150")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
            PostgresServer result = new PostgresServer(builder.start(), data, password);
            result.createDatabase(APPLICATION);
            result.createDatabase(KEYCLOAK);
            result.askForPasswords(data);
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

    public Cluster cluster() {
        return new Cluster(data, port(), password);
    }

    /** Of the process that starts all others of this server. */
    public ProcessHandle process() {
        try {
            long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
            return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("PostgreSQL does not run"));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not run", e);
        }
    }

    @Override
    public CompletableFuture<?> onExit() {
        return process().onExit();
    }

    @Override
    public String obituary() {
        return "PostgreSQL s’est arrêté.";
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

    /**
     * A server that outlived us is stopped; its own note of a server that is no more is removed,
     * since its number may have gone to some other program meanwhile.
     */
    static void stopLeftover(Path data) {
        try {
            stopServerOf(data);
        } catch (IOException e) {
            throw new UncheckedIOException("An earlier PostgreSQL could not be stopped", e);
        }
    }

    private static void stopServerOf(Path data) throws IOException {
        Path note = data.resolve("postmaster.pid");
        if (Files.notExists(note)) {
            return;
        }
        List<String> lines = Files.readAllLines(note);
        if (lines.size() > 2) {
            Instant start = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            var running = Processes.find(Long.parseLong(lines.get(0).strip()), start, Duration.ofSeconds(15));
            if (running.isPresent()) {
                Processes.interrupt(running.get(), Duration.ofSeconds(30));
            }
        }
        Files.deleteIfExists(note);
    }

    /** Digests of the contents that the application needs. */
    Stream<String> contents() throws SQLException {
        List<String> digests = new ArrayList<>();
        try (Connection connection = cluster().connect(APPLICATION);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select digest from media_files f where digest is not null and not exists (select from media_parts p where p.file_id = f.id)
                        union select digest from media_chunks""")) {
            while (rows.next()) {
                digests.add(rows.getString(1));
            }
        }
        return digests.stream();
    }

    /** A database that belongs to a role of the same name. */
    private void createDatabase(String name) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
                statement.execute("create role " + name + " login password '" + password + "'");
            }
            if (isMissing(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database " + name + " owner " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " could not be made", e);
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    /** A new cluster trusts everybody on this machine; ours does not. */
    private void askForPasswords(Path data) throws IOException {
        Path rules = data.resolve("pg_hba.conf");
        String wanted = "# type database user address method\nhost all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";
        if (Files.readString(rules).equals(wanted)) {
            return;
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(rules, wanted);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("The password of the server could not be set", e);
        }
    }
}
