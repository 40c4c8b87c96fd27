package fr.reseauclimat.local;

import fr.reseauclimat.local.backup.Backup;
import fr.reseauclimat.local.backup.Cluster;
import fr.reseauclimat.local.backup.Restore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Starts everything in the order that lets slow things overlap, watches over it, stops it in reverse order. */
final class Platform implements AutoCloseable {

    /** Before something is started again: what belonged to it has ended by then. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");
    /** Major version of what the library brings. */
    private static final String POSTGRES_VERSION = "18";

    private final Settings settings;
    private final Console console;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final CompletableFuture<String> death = new CompletableFuture<>();
    private boolean stopping;
    private FileLock lock;

    Platform(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    void start() {
        long begin = System.nanoTime();
        ProcessLedger ledger = takeOver();
        Preflight.check(settings);
        if (Files.notExists(settings.data().resolve("postgresql"))) {
            console.step("Premier démarrage : PostgreSQL et Keycloak sont dépaquetés, cela prend une à deux minutes.");
        }
        Secrets secrets = new Secrets(settings.data());
        Path logs = settings.log("keycloak");

        ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        CompletableFuture<KeycloakDistribution> distribution = CompletableFuture.supplyAsync(
                () -> KeycloakDistribution.prepare(settings.software().resolve("keycloak"), logs), workers);
        timed("Boîte aux lettres", () -> keep(() -> Mailbox.start(settings)));
        PostgresServer postgres = run("PostgreSQL", () -> postgres(secrets.get("postgres-password")), ready -> { });
        Applications applications = new Applications(settings, postgres, secrets, ledger);
        joinOrFailFast(
                distribution.thenAcceptAsync(ready -> startKeycloak(ready, postgres, secrets, ledger), workers),
                CompletableFuture.runAsync(() -> startApplications(applications), workers));
        console.box(Welcome.lines(settings, Duration.ofNanos(System.nanoTime() - begin)));
    }

    /** Erases what this platform wrote, and nothing else that may lie in the folder. */
    void reset() {
        if (Files.notExists(settings.data())) {
            console.say("  Rien à effacer : " + settings.data() + " n’existe pas.");
            return;
        }
        takeOver();
        try {
            for (String part : List.of("postgresql", "files", "mailbox", "logs", "run", "software", "secrets.properties", "lock")) {
                Trees.delete(settings.data().resolve(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data could not be erased", e);
        }
        console.say("  Les données de " + settings.data() + " sont effacées. Le prochain « make run » repart de zéro.");
    }

    /** Also while everything runs. @param file null for one named for the moment */
    void backUp(Path file) {
        Path data = settings.data();
        if (Files.notExists(data.resolve("postgresql"))) {
            throw new CannotStartException("Il n’y a pas de données dans %s : rien à sauvegarder.".formatted(data));
        }
        Path target = file != null ? file : data.resolve("backups").resolve("reseau-climat-" + LocalDateTime.now().format(MINUTE) + ".zip");
        String password = new Secrets(data).get("postgres-password");
        lock = tryLock();
        try {
            if (lock == null) {
                backUp(new Cluster(data.resolve("postgresql"), settings.port(Service.POSTGRES), password), target);
            } else {
                try (PostgresServer server = postgres(password)) {
                    backUp(server.cluster(), target);
                }
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("La sauvegarde n’a pas abouti : " + e.getMessage(), e);
        }
    }

    private void backUp(Cluster cluster, Path target) throws IOException, SQLException {
        long bytes = Backup.take(cluster, settings.data(), target);
        console.say("  Base, fichiers et mots de passe sont sauvegardés dans %s (%d Mo). Gardez ce fichier en lieu sûr : il ouvre tout."
                .formatted(target, Math.max(1, bytes / 1_000_000)));
    }

    /** @param replace whether what is there is given up */
    void restore(Path file, boolean replace) {
        takeOver();
        try {
            console.say("  Restauration : " + Restore.into(settings.data(), file, POSTGRES_VERSION, replace) + ".");
            try (PostgresServer server = postgres(new Secrets(settings.data()).get("postgres-password"))) {
                Set<String> lost = Restore.lost(settings.data().resolve("files"), server.contents());
                console.say(lost.isEmpty() ? "  La base démarre et tous ses fichiers sont là. Lancez « make run »."
                        : "  La base démarre ; %d fichiers qu’elle connaît ne sont pas dans la sauvegarde : %s".formatted(lost.size(), lost));
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("La restauration n’a pas abouti : " + e.getMessage(), e);
        }
    }

    private PostgresServer postgres(String password) {
        return PostgresServer.persistent(settings.data().resolve("postgresql"), settings.software().resolve("postgresql"),
                settings.port(Service.POSTGRES), password, settings.log("postgresql"));
    }

    /** From here on the folder is ours alone; whatever an interrupted run left behind has ended. */
    private ProcessLedger takeOver() {
        Preflight.checkFolder(settings.data());
        lock = lockFolder();
        ProcessLedger ledger = new ProcessLedger(settings.data().resolve("run"));
        List<String> leftovers = ledger.stopLeftovers();
        if (!leftovers.isEmpty()) {
            console.step("Arrêt de ce qu’un démarrage interrompu avait laissé : " + String.join(", ", leftovers));
        }
        PostgresServer.stopLeftover(settings.data().resolve("postgresql"));
        return ledger;
    }

    /** Returns only by an exception: when one of the programs ended by itself again and again. */
    void awaitEnd() {
        throw new CannotStartException(death.join());
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    @Override
    public void close() {
        Deque<AutoCloseable> toStop;
        synchronized (this) {
            stopping = true;
            toStop = new ArrayDeque<>(running);
            running.clear();
        }
        if (!toStop.isEmpty()) {
            console.say("\n  Arrêt en cours…");
        }
        boolean clean = true;
        for (AutoCloseable part : toStop) {
            try {
                part.close();
            } catch (Exception e) {
                clean = false;
                console.problem("Un arrêt ne s’est pas bien passé : " + e);
            }
        }
        if (!toStop.isEmpty() && clean) {
            console.say("  Tout est arrêté. Les données restent dans " + settings.data() + ".");
        }
    }

    private void startKeycloak(KeycloakDistribution distribution, PostgresServer postgres, Secrets secrets, ProcessLedger ledger) {
        var configuration = new KeycloakServer.Configuration(distribution.home(), settings.root().resolve("docker/keycloak"),
                settings.host(), settings.port(Service.KEYCLOAK), settings.keycloakUrl(), settings.publicUrl(),
                postgres.jdbcUrl(PostgresServer.KEYCLOAK), PostgresServer.KEYCLOAK, postgres.password(),
                secrets.get("keycloak-client-secret"), secrets.get("keycloak-admin-password"), settings.port(Service.SMTP),
                settings.log("keycloak"), settings.hotReload());
        run("Keycloak", () -> KeycloakServer.start(distribution, configuration, ledger), server -> {
            require(server.awaitReady(), server.process());
            RealmAddresses.align(configuration, secrets);
        });
    }

    private void startApplications(Applications applications) {
        // Hot reload fetches more libraries the first time.
        Duration patience = Duration.ofMinutes(settings.hotReload() ? 15 : 5);
        for (Applications.Part part : applications.parts()) {
            run(part.label(), part::start, process -> {
                for (Applications.Answer answer : part.answers()) {
                    require(Probe.await(answer.url(), answer.text(), patience, process::isAlive), process);
                }
            });
        }
    }

    private static void require(boolean ready, ChildProcess process) {
        if (!ready) {
            throw new CannotStartException(process.isAlive()
                    ? "Une partie ne répond pas. Ses dernières lignes :\n" + process.lastLines(15)
                    : process.obituary());
        }
    }

    /** @return once it answers; it is started again when it ends by itself */
    private <P extends Program> P run(String label, Supplier<P> spawn, Consumer<P> awaitReady) {
        return timed(label, () -> keep(() -> new Supervision<>(label, spawn, awaitReady, console, death, PAUSE).begin()).watch());
    }

    private <T> T timed(String what, Supplier<T> task) {
        long begin = System.nanoTime();
        T result = task.get();
        console.done(what, Duration.ofNanos(System.nanoTime() - begin));
        return result;
    }

    /** What is kept is stopped at the end; nothing new starts once the end has begun. */
    private synchronized <T extends AutoCloseable> T keep(Supplier<T> start) {
        if (stopping) {
            throw new IllegalStateException("stopping");
        }
        T part = start.get();
        running.push(part);
        return part;
    }

    /** Nobody waits for a slow part once another one has failed. */
    private static void joinOrFailFast(CompletableFuture<Void> one, CompletableFuture<Void> other) {
        CompletableFuture<Void> failure = new CompletableFuture<>();
        for (CompletableFuture<Void> part : List.of(one, other)) {
            part.whenComplete((nothing, problem) -> {
                if (problem != null) {
                    failure.completeExceptionally(problem instanceof CompletionException ? problem.getCause() : problem);
                }
            });
        }
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(one, other), failure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private FileLock lockFolder() {
        FileLock taken = tryLock();
        if (taken == null) {
            throw new CannotStartException(
                    "Réseau Climat tourne déjà avec le dossier %s : arrêtez-le par Ctrl-C, ou donnez à celui-ci un autre dossier par RESEAU_CLIMAT_DATA et d’autres ports."
                            .formatted(settings.data()));
        }
        return taken;
    }

    /** @return null where somebody else has it */
    private FileLock tryLock() {
        try {
            return FileChannel.open(settings.data().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
