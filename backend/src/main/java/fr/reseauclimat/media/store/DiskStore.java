package fr.reseauclimat.media.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Contents as files of a folder. Each is written apart and synchronised, then takes its name in one step, and the folder is
 * synchronised as well: whoever finds a name finds all of its content, whenever the power went.
 */
final class DiskStore implements FileStore {

    private static final String COMING = "coming";

    private final Path folder;
    private final Clock clock;

    DiskStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** What was never finished. */
    void clear(Instant before) {
        try (var coming = Files.list(directory(COMING))) {
            for (var file : coming.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Stored put(Content content) {
        try {
            var coming = directory(COMING).resolve(UUID.randomUUID().toString());
            try {
                var stored = write(content, coming);
                var part = directory(stored.digest().substring(0, 2));
                Files.setLastModifiedTime(coming, FileTime.from(clock.instant()));
                Files.move(coming, part.resolve(stored.digest()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                synchronise(part);
                return stored;
            } finally {
                Files.deleteIfExists(coming);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stored write(Content content, Path file) throws IOException {
        try (var input = Digests.reading(content.open());
                var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var bytes = input.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
            return new Stored(Digests.of(input), bytes);
        }
    }

    @Override
    public InputStream open(String digest, long from, long bytes) {
        try {
            var channel = FileChannel.open(file(digest)).position(from);
            return new BoundedStream(Channels.newInputStream(channel), bytes);
        } catch (NoSuchFileException e) {
            throw new LostFileException(digest, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Instant> since(String digest) {
        try {
            return Optional.of(Files.getLastModifiedTime(file(digest)).toInstant());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> before(String part, Instant moment) {
        var files = folder.resolve(part);
        if (Files.notExists(files)) {
            return List.of();
        }
        try (var all = Files.list(files)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(digest -> since(digest).filter(put -> put.isBefore(moment)).isPresent()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(String digest) {
        try {
            Files.deleteIfExists(file(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String digest) {
        return folder.resolve(digest.substring(0, 2)).resolve(digest);
    }

    private Path directory(String name) throws IOException {
        var directory = folder.resolve(name);
        if (Files.notExists(directory)) {
            Files.createDirectories(directory);
            synchronise(folder);
        }
        return directory;
    }

    /** What is named in it stays named. */
    private static void synchronise(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
