package fr.reseauclimat.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Messages as {@code .eml} files in a folder: any mail program opens them, a restart keeps them. */
final class MailStore {

    private final Path folder;
    private final AtomicLong lastId = new AtomicLong();
    private final Map<String, StoredMail> parsed = new ConcurrentHashMap<>();

    MailStore(Path folder) {
        this.folder = folder;
        try {
            OwnerOnly.folder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void store(List<String> recipients, InputStream message) throws IOException {
        // Time in milliseconds, moved on where two arrive at once: sorts by arrival.
        long id = lastId.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis()));
        Path unfinished = folder.resolve(id + ".part");
        OwnerOnly.file(unfinished);
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            String envelope = MailParser.ENVELOPE_TO + ": " + String.join(", ", recipients) + "\r\n";
            out.write(envelope.getBytes(StandardCharsets.UTF_8));
            message.transferTo(out);
        }
        Files.move(unfinished, folder.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Newest first; of one recipient unless empty. */
    List<StoredMail> list(String to) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted(Comparator.reverseOrder())
                    .map(this::find)
                    .flatMap(Optional::stream)
                    .filter(mail -> to.isBlank() || mail.isFor(to))
                    .toList();
        }
    }

    Optional<StoredMail> find(String id) {
        Path file = file(id);
        if (!id.matches("[0-9]{1,20}") || Files.notExists(file)) {
            return Optional.empty();
        }
        return Optional.of(parsed.computeIfAbsent(id, unread -> {
            try {
                return MailParser.read(id, file, Instant.ofEpochMilli(Long.parseLong(id)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    /** Only for a message that was found. */
    Path file(String id) {
        return folder.resolve(id + ".eml");
    }

    void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        parsed.clear();
    }
}
