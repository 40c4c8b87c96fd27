package fr.reseauclimat.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak as it comes from the Maven repository, unpacked into a folder and prepared for PostgreSQL once. */
final class KeycloakDistribution {

    private static final List<String> BUILD_OPTIONS = List.of("--db=postgres", "--health-enabled=false",
            "--features-disabled=kerberos,impersonation,par,device-flow,ciba");

    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    /** @param home where to unpack; what an unfinished attempt left there is thrown away */
    static KeycloakDistribution prepare(Path home, Path log) {
        KeycloakDistribution distribution = new KeycloakDistribution(home);
        Path done = home.resolve(".prepared");
        String wanted = archive("keycloak").getFileName() + " " + BUILD_OPTIONS;
        try {
            if (Files.notExists(done) || !Files.readString(done).equals(wanted)) {
                Trees.delete(home);
                unpack(archive("keycloak"), home);
                distribution.build(log);
                Files.writeString(done, wanted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak could not be unpacked", e);
        }
        return distribution;
    }

    Path home() {
        return home;
    }

    /** Java itself, not the shell script that comes with it: a script that is killed leaves its Java behind. */
    List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "-Duser.language=en", "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true", "-Dquarkus-log-max-startup-records=10000",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp", home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private void build(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILD_OPTIONS);
        Process process = new ProcessBuilder(command(arguments)).directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Thread stop = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Keycloak could not be prepared, see " + log);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Keycloak was prepared", e);
        }
        Runtime.getRuntime().removeShutdownHook(stop);
    }

    /** Where the build put the archive; written down when this module is compiled. */
    static Path archive(String program) {
        Properties places = new Properties();
        try (InputStream in = KeycloakDistribution.class.getResourceAsStream("/local-platform.properties")) {
            places.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Path.of(places.getProperty(program + ".distribution"));
    }

    static void unpack(Path archive, Path home) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // The first folder of the archive bears its version: it is left out.
                String inside = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path target = home.resolve(inside).normalize();
                if (!target.startsWith(home)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    static void copyTree(Path from, Path to) throws IOException {
        Trees.delete(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
