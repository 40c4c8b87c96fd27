package fr.reseauclimat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes down what was started, so that a start after a crash finds what was left behind. */
final class ProcessLedger {

    private final Path folder;

    ProcessLedger(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void record(String name, ProcessHandle process) {
        Instant start = process.info().startInstant().orElseGet(Instant::now);
        try {
            Files.writeString(folder.resolve(name + ".pid"), process.pid() + "\n" + start + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Process " + name + " could not be written down", e);
        }
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name + ".pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what an earlier run left behind, and tells the names of what was found running. */
    List<String> stopLeftovers() {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pid")).sorted().toList()) {
                leftover(file).ifPresent(process -> {
                    Processes.stop(process, Duration.ofSeconds(10));
                    found.add(file.getFileName().toString().replace(".pid", ""));
                });
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Optional<ProcessHandle> leftover(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2) {
            return Optional.empty(); // the machine went down while it was written
        }
        return Processes.find(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)), Duration.ofSeconds(2));
    }
}
