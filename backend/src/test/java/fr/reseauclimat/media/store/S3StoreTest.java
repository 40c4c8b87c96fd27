package fr.reseauclimat.media.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.reseauclimat.local.PostgresServer;
import software.amazon.awssdk.core.exception.SdkException;

/** On a server that checks signatures, in a process of its own. */
class S3StoreTest extends FileStoreContract {

    private static final String BUCKET = "fichiers";

    @TempDir
    static Path folder;

    private static Process server;
    private static URI address;

    @BeforeAll
    static void start() throws Exception {
        var places = new Properties();
        try (var file = PostgresServer.class.getResourceAsStream("/local-platform.properties")) {
            places.load(file);
        }
        try (var free = new ServerSocket(0)) {
            address = URI.create("http://127.0.0.1:" + free.getLocalPort());
        }
        Files.createDirectories(folder.resolve("objects/" + BUCKET));
        var settings = Files.writeString(folder.resolve("s3.properties"), """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=clef
                s3proxy.credential=secret
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(address, folder.resolve("objects")));
        server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-jar",
                places.getProperty("s3.distribution"), "--properties", settings.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3.log").toFile()).start();
        var end = Instant.now().plus(Duration.ofMinutes(1));
        while (!answers()) {
            assertThat(server.isAlive()).as(() -> log()).isTrue();
            assertThat(Instant.now()).as("it answers").isBefore(end);
            Thread.sleep(100);
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    private static boolean answers() {
        try {
            store("secret").requireBucket();
            return true;
        } catch (SdkException notYet) {
            return false;
        }
    }

    private static String log() {
        try {
            return Files.readString(folder.resolve("s3.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static S3Store store(String secret) {
        return new S3Store(address, "eu-west-3", BUCKET, "clef", secret);
    }

    @Override
    FileStore store() {
        return store("secret");
    }

    @Override
    void damage(String digest, byte[] content) throws IOException {
        Files.write(folder.resolve("objects/" + BUCKET).resolve(digest.substring(0, 2)).resolve(digest), content);
    }

    @Test
    void anotherKeyIsRefused() {
        assertThatThrownBy(() -> store("autre").put(of(new byte[] { 1 }))).isInstanceOf(SdkException.class).hasMessageContaining("403");
        assertThatThrownBy(() -> store("autre").requireBucket()).isInstanceOf(SdkException.class);
    }
}
