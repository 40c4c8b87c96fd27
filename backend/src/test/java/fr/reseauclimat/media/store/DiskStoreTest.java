package fr.reseauclimat.media.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest extends FileStoreContract {

    @TempDir
    static Path folder;

    private final DiskStore store = new DiskStore(folder, Clock.systemUTC());

    @Override
    FileStore store() {
        return store;
    }

    @Override
    void damage(String digest, byte[] content) throws IOException {
        Files.write(folder.resolve(digest.substring(0, 2)).resolve(digest), content);
    }

    @Test
    void whatWasNeverFinishedIsClearedOnceItIsOld() throws IOException {
        var coming = Files.createDirectories(folder.resolve("coming"));
        var old = Files.createFile(coming.resolve("old"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        var young = Files.createFile(coming.resolve("young"));
        store.clear(Instant.now().minus(Duration.ofHours(1)));
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        Files.delete(young);
    }
}
