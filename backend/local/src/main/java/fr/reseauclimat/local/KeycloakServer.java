package fr.reseauclimat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A real Keycloak with the realm of the network, its theme and the demo accounts. */
public final class KeycloakServer implements Program {

    /** Keycloak was seen to need minutes on a busy machine. */
    public static final Duration PATIENCE = Duration.ofMinutes(4);

    static final String REALM = "reseau-climat";

    private final ChildProcess process;
    private final String url;
    private final String clientSecret;

    private KeycloakServer(ChildProcess process, String url, String clientSecret) {
        this.process = process;
        this.url = url;
        this.clientSecret = clientSecret;
    }

    /**
     * Everything that one Keycloak needs to know.
     *
     * @param definitions folder of the project with the realm, its accounts and its theme
     * @param url address as browsers and the API see it
     * @param publicUrl address of the application, the only place that a sign-in leads back to
     * @param adminPassword of the account "admin" of the master realm, which watches over the realms
     */
    record Configuration(Path home, Path definitions, String host, int port, String url, String publicUrl,
            String jdbcUrl, String username, String password, String clientSecret, String adminPassword, int smtpPort, Path log,
            boolean hotReload) {
    }

    /**
     * For tests: demo realm on a free port of this machine, its data in the given server, ready to answer.
     *
     * @param root folder of the project
     * @param publicUrl address of the application under test
     */
    public static KeycloakServer temporary(Path root, PostgresServer postgres, String publicUrl, int smtpPort) {
        Path home = Path.of(System.getProperty("java.io.tmpdir"), "reseau-climat-keycloak");
        int port = freePort();
        Configuration configuration = new Configuration(home, root.resolve("docker/keycloak"), "127.0.0.1", port,
                "http://localhost:" + port, publicUrl, postgres.jdbcUrl(PostgresServer.KEYCLOAK), PostgresServer.KEYCLOAK,
                postgres.password(), "secret-of-the-tests", "admin", smtpPort, home.resolveSibling("reseau-climat-keycloak.log"), false);
        KeycloakDistribution distribution = KeycloakDistribution.prepare(home, configuration.log());
        KeycloakServer server = start(distribution, configuration, new ProcessLedger(home.resolve("run")));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        if (!server.awaitReady()) {
            throw new IllegalStateException("Keycloak did not start:\n" + server.process.lastLines(30));
        }
        return server;
    }

    static KeycloakServer start(KeycloakDistribution distribution, Configuration configuration, ProcessLedger ledger) {
        try {
            layOut(distribution.home(), configuration.definitions());
        } catch (IOException e) {
            throw new UncheckedIOException("The realm could not be laid out", e);
        }
        List<String> arguments = List.of("start", "--optimized", "--cache=local", "--import-realm",
                "--http-enabled=true", "--http-host=" + configuration.host(), "--http-port=" + configuration.port(),
                "--hostname=" + configuration.url(),
                "--spi-theme--cache-themes=" + !configuration.hotReload(),
                "--spi-theme--cache-templates=" + !configuration.hotReload());
        ChildProcess process = ChildProcess.start("keycloak", distribution.command(arguments), environment(configuration),
                distribution.home(), configuration.log(), ledger);
        return new KeycloakServer(process, configuration.url(), configuration.clientSecret());
    }

    public String url() {
        return url;
    }

    /** Of the client by which the API manages accounts. */
    public String clientSecret() {
        return clientSecret;
    }

    ChildProcess process() {
        return process;
    }

    @Override
    public CompletableFuture<?> onExit() {
        return process.onExit();
    }

    @Override
    public String obituary() {
        return process.obituary();
    }

    /** Waits until the realm answers: Keycloak says "started" while it still refuses. */
    boolean awaitReady() {
        return Probe.await(url + "/realms/" + REALM + "/.well-known/openid-configuration", "authorization_endpoint",
                PATIENCE, process::isAlive);
    }

    @Override
    public void close() {
        process.close();
    }

    /** The names are those that Keycloak's import of a folder expects: realms, and accounts beside one. */
    private static void layOut(Path home, Path definitions) throws IOException {
        Path imported = home.resolve("data/import");
        Files.createDirectories(imported);
        Files.copy(definitions.resolve("realm-reseau-climat.json"), imported.resolve(REALM + "-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.copy(definitions.resolve("realm-master.json"), imported.resolve("master-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.copy(definitions.resolve("demo-accounts.json"), imported.resolve(REALM + "-users-0.json"),
                StandardCopyOption.REPLACE_EXISTING);
        // Keycloak keeps what it compressed, by its own version: a theme that changed would not be seen.
        Trees.delete(home.resolve("data/tmp/kc-gzip-cache"));
        KeycloakDistribution.copyTree(definitions.resolve("theme/reseau-climat"), home.resolve("themes/reseau-climat"));
    }

    private static Map<String, String> environment(Configuration configuration) {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB_URL", configuration.jdbcUrl());
        environment.put("KC_DB_USERNAME", configuration.username());
        environment.put("KC_DB_PASSWORD", configuration.password());
        environment.put("KC_DB_POOL_INITIAL_SIZE", "2");
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", configuration.adminPassword());
        environment.put("RESEAU_CLIMAT_PUBLIC_URL", configuration.publicUrl());
        environment.put("RESEAU_CLIMAT_KEYCLOAK_CLIENT_SECRET", configuration.clientSecret());
        environment.put("RESEAU_CLIMAT_SMTP_HOST", "127.0.0.1");
        environment.put("RESEAU_CLIMAT_SMTP_PORT", Integer.toString(configuration.smtpPort()));
        environment.put("RESEAU_CLIMAT_MAIL_FROM", "ne-pas-repondre@reseau-climat.example.org");
        // The password of each demo account is its name, and nobody who tries the demo has to set up a second factor.
        environment.put("RESEAU_CLIMAT_PASSWORD_POLICY", "length(3)");
        environment.put("RESEAU_CLIMAT_SECOND_FACTOR", "DISABLED");
        environment.put("RESEAU_CLIMAT_SSL_REQUIRED", "none");
        return environment;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
