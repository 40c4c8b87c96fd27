package fr.reseauclimat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What we wrote ourselves: the API with the pages, either as built or rebuilt at every change. */
final class Applications {

    /** A program to start, and the addresses that must answer before it counts as ready. */
    record Part(String name, String label, List<String> command, Map<String, String> environment, Path folder, Path log,
            ProcessLedger ledger, List<Answer> answers) {

        ChildProcess start() {
            return ChildProcess.start(name, command, environment, folder, log, ledger);
        }
    }

    record Answer(String url, String text) {
    }

    private final Settings settings;
    private final PostgresServer postgres;
    private final Secrets secrets;
    private final ProcessLedger ledger;

    Applications(Settings settings, PostgresServer postgres, Secrets secrets, ProcessLedger ledger) {
        this.settings = settings;
        this.postgres = postgres;
        this.secrets = secrets;
        this.ledger = ledger;
    }

    List<Part> parts() {
        return settings.hotReload() ? List.of(apiReloaded(), pagesReloaded()) : List.of(built());
    }

    private Part built() {
        Path jar = settings.root().resolve("backend/target/quarkus-app/quarkus-run.jar");
        if (Files.notExists(jar)) {
            throw new CannotStartException("L’API n’est pas encore construite (%s) : lancez « make run ».".formatted(jar));
        }
        List<String> command = new ArrayList<>(List.of(java(), "@" + settings.root().resolve("docker/api.options"), "--enable-native-access=ALL-UNNAMED", "-Xmx768m",
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        command.addAll(classArchive());
        command.addAll(List.of("-jar", jar.toString()));
        List<Answer> answers = new ArrayList<>(List.of(health()));
        Map<String, String> environment = apiEnvironment();
        if (Files.exists(settings.spaDirectory().resolve("index.html"))) {
            environment.put("RESEAU_CLIMAT_SPA_DIRECTORY", settings.spaDirectory().toString());
            answers.add(new Answer(local(Service.HTTP, "/"), "<!doctype html>"));
        }
        return new Part("api", "Application", command, environment, settings.root(), settings.log("api"), ledger, answers);
    }

    /** Classes as the machine last had them in memory: written at the first stop, and anew after each build. Spares a third of the boot. */
    private List<String> classArchive() {
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + settings.software().resolve("api.jsa"), "-Xshare:auto");
    }

    private Part apiReloaded() {
        List<String> command = List.of("sh", maven().toString(), "-q", "-pl", "backend", "-am", "quarkus:dev", "-Dquarkus.console.enabled=false",
                "-Dquarkus.analytics.disabled=true", "-Ddebug=false");
        return new Part("api", "API, rechargée à chaud", command, apiEnvironment(), settings.root(), settings.log("api"), ledger,
                List.of(health()));
    }

    private Part pagesReloaded() {
        List<String> command = List.of("npm", "run", "--silent", "dev", "--", "--host", settings.host(),
                "--port", Integer.toString(settings.port(Service.DEV)), "--strictPort");
        Map<String, String> environment = Map.of("RESEAU_CLIMAT_API", local(Service.HTTP, ""));
        return new Part("pages", "Pages, rechargées à chaud", command, environment, settings.root().resolve("frontend"),
                settings.log("pages"), ledger, List.of(new Answer(local(Service.DEV, "/"), "<!doctype html>")));
    }

    /** Hot reload refuses the Maven that builds everything else where that is older than 3.9. */
    private Path maven() {
        Path home = settings.software().resolve("maven");
        Path program = home.resolve("bin/mvn");
        if (Files.notExists(program)) {
            try {
                KeycloakDistribution.unpack(KeycloakDistribution.archive("maven"), home);
            } catch (IOException e) {
                throw new UncheckedIOException("Maven could not be unpacked", e);
            }
        }
        return program;
    }

    private Map<String, String> apiEnvironment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", postgres.username());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password());
        environment.put("RESEAU_CLIMAT_HOST", settings.host());
        environment.put("RESEAU_CLIMAT_HTTP_PORT", Integer.toString(settings.port(Service.HTTP)));
        environment.put("RESEAU_CLIMAT_PUBLIC_URL", settings.publicUrl());
        environment.put("RESEAU_CLIMAT_KEYCLOAK_URL", settings.keycloakUrl());
        environment.put("RESEAU_CLIMAT_KEYCLOAK_CLIENT_SECRET", secrets.get("keycloak-client-secret"));
        environment.put("RESEAU_CLIMAT_FILES", settings.data().resolve("files").toString());
        environment.put("RESEAU_CLIMAT_SMTP_HOST", "127.0.0.1");
        environment.put("RESEAU_CLIMAT_SMTP_PORT", Integer.toString(settings.port(Service.SMTP)));
        environment.put("RESEAU_CLIMAT_MAILBOX_URL", settings.mailboxUrl());
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("RESEAU_CLIMAT_DEMO", settings.environment().getOrDefault("RESEAU_CLIMAT_DEMO", "true"));
        return environment;
    }

    private Answer health() {
        return new Answer(local(Service.HTTP, "/q/health/ready"), "UP");
    }

    private String local(Service service, String path) {
        return "http://127.0.0.1:" + settings.port(service) + path;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
