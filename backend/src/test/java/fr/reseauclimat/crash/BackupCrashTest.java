package fr.reseauclimat.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.local.CannotStartException;
import fr.reseauclimat.local.PostgresServer;
import fr.reseauclimat.local.backup.Backup;
import fr.reseauclimat.local.backup.Cluster;
import fr.reseauclimat.local.backup.Restore;
import fr.reseauclimat.media.TestPictures;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.Platform;
import fr.reseauclimat.testing.Tokens;

/**
 * Members set their photos without a pause while a backup is taken; then the API is killed and all is lost. What the backup
 * brings back holds every photo that was acknowledged before it began, byte for byte, and no row without its file.
 */
@Tag("crash")
class BackupCrashTest {

    private static final int BEFORE = 60;
    private static final Path LOG = Path.of("target/crash-backup-api.log");

    private final HttpClient client = HttpClient.newHttpClient();
    /** By the address of a photo that was acknowledged. */
    private final Map<String, byte[]> photos = new ConcurrentHashMap<>();

    @Test
    void whatWasAcknowledgedBeforeTheBackupIsThereAfterALoss(@TempDir Path folder) throws Exception {
        Files.deleteIfExists(LOG);
        var data = folder.resolve("data");
        var backup = folder.resolve("backups/one.zip");
        Map<String, byte[]> acknowledged;
        try (var postgres = PostgresServer.temporary(); var api = new ApiProcess(settings(Platform.settings(postgres), data), LOG)) {
            api.start();
            try (var database = DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password())) {
                for (var person = 0; person < BEFORE; person++) {
                    announce(database, "photo-" + person);
                    setPhoto(api.address(), "photo-" + person);
                }
                acknowledged = Map.copyOf(photos);
                var over = new AtomicBoolean();
                announce(database, "restless");
                // a thread of its own: those of the common pool may still load classes as a test before this one did
                var writer = CompletableFuture.runAsync(() -> writeUntil(over, api.address()), task -> Thread.ofPlatform().start(task));
                var bytes = Backup.take(postgres.cluster(), data, backup);
                System.out.printf("A backup of %d bytes, %d photos set meanwhile%n", bytes, photos.size() - acknowledged.size());
                over.set(true);
                api.kill();
                writer.join();
            }
        }
        assertThat(photos.size()).as("photos that were set while the backup ran").isGreaterThan(acknowledged.size());
        refuseDamaged(backup, folder.resolve("refused"));

        var restored = Files.createDirectories(folder.resolve("restored"));
        Restore.into(restored, backup, "18", false);
        assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> Restore.into(restored, backup, "18", false))
                .withMessageContaining("REPLACE=oui");
        try (var postgres = PostgresServer.persistent(restored.resolve("postgresql"), folder.resolve("software"), freePort(), "postgres", folder.resolve("log"));
                var api = new ApiProcess(settings(Platform.settings(postgres), restored), LOG)) {
            assertThat(Restore.lost(restored.resolve("files"), digests(postgres.cluster()).stream())).isEmpty();
            api.start();
            for (var photo : acknowledged.entrySet()) {
                assertThat(photo(api.address(), photo.getKey())).as(photo.getKey()).isEqualTo(photo.getValue());
            }
        }
    }

    private static void refuseDamaged(Path backup, Path folder) throws IOException {
        Files.createDirectories(folder);
        var damaged = Files.copy(backup, folder.resolve("damaged.zip"), StandardCopyOption.REPLACE_EXISTING);
        var content = Files.readAllBytes(damaged);
        content[content.length / 2] ^= 0x55;
        Files.write(damaged, content);
        var data = Files.createDirectories(folder.resolve("data"));
        assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> Restore.into(data, damaged, "18", false)).withMessageContaining("abîmée");
        assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> Restore.into(data, backup, "17", false)).withMessageContaining("PostgreSQL 18");
        try (var left = Files.list(data)) {
            assertThat(left).isEmpty();
        }
    }

    private void writeUntil(AtomicBoolean over, URI api) {
        while (!over.get()) {
            try {
                setPhoto(api, "restless");
            } catch (IOException killed) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void setPhoto(URI api, String who) throws IOException, InterruptedException {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (var at = 0; at < 64; at++) {
            image.setRGB(at, at, UUID.randomUUID().hashCode());
        }
        var answer = client.send(HttpRequest.newBuilder(api.resolve("/api/me/photo")).header("Authorization", "Bearer " + Tokens.of(who, Roles.AGENT))
                .header("Content-Type", "image/png").PUT(BodyPublishers.ofByteArray(TestPictures.bytes(image, "png"))).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var address = new ObjectMapper().readTree(answer.body()).get("photoUrl").asText();
        photos.put(address, photo(api, address));
    }

    private byte[] photo(URI api, String address) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(api.resolve(address)).header("Authorization", "Bearer " + Tokens.of("photo-0", Roles.AGENT)).build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private static Map<String, String> settings(Map<String, String> platform, Path data) {
        var settings = new HashMap<>(platform);
        settings.put("reseau-climat.files.folder", data.resolve("files").toString());
        return settings;
    }

    private static void announce(Connection database, String name) throws SQLException {
        try (var insert = database.prepareStatement("""
                insert into members (id, subject, first_name, last_name, email, role, photo_visible, joined_at, welcomed_at)
                values (gen_random_uuid(), ?, 'Claire', 'Loue', ?, 'AGENT', true, now(), now())""")) {
            insert.setString(1, Tokens.subject(name));
            insert.setString(2, Tokens.email(name));
            insert.executeUpdate();
        }
    }

    private static List<String> digests(Cluster cluster) throws SQLException {
        var digests = new ArrayList<String>();
        try (var connection = cluster.connect("reseau_climat"); var query = connection.createStatement();
                var row = query.executeQuery("select digest from media_files")) {
            while (row.next()) {
                digests.add(row.getString(1));
            }
        }
        assertThat(digests).hasSizeGreaterThanOrEqualTo(BEFORE);
        return digests;
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
