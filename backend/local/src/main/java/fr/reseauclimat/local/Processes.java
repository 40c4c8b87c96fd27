package fr.reseauclimat.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finding and ending processes that we wrote down, and no others. */
final class Processes {

    private Processes() {
    }

    /** The running process of this number if it also started then: numbers are used again by the system. */
    static Optional<ProcessHandle> find(long pid, Instant startedAt, Duration tolerance) {
        return ProcessHandle.of(pid)
                .filter(Processes::isRunning)
                .filter(process -> process.info().startInstant()
                        .map(start -> Duration.between(start, startedAt).abs().compareTo(tolerance) <= 0)
                        .orElse(false));
    }

    /** Asks the process and its descendants to end; insists after the patience is over. */
    static void stop(ProcessHandle process, Duration patience) {
        List<ProcessHandle> family = Stream.concat(Stream.of(process), process.descendants()).toList();
        process.destroy();
        if (!awaitEnd(process, patience)) {
            process.destroyForcibly();
        }
        for (ProcessHandle member : family) {
            if (!awaitEnd(member, Duration.ofSeconds(2))) {
                member.destroyForcibly();
                awaitEnd(member, Duration.ofSeconds(2));
            }
        }
    }

    /** PostgreSQL hangs up on its clients at SIGINT, which Java cannot send by itself. */
    static void interrupt(ProcessHandle process, Duration patience) throws IOException {
        Process kill = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        try {
            kill.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!awaitEnd(process, patience)) {
            process.destroyForcibly();
            awaitEnd(process, Duration.ofSeconds(5));
        }
    }

    static boolean awaitEnd(ProcessHandle process, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (isRunning(process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** A process that ended but was not waited for by its parent keeps its number: it does not run any more. */
    static boolean isRunning(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        if (!Files.isReadable(stat)) {
            return process.isAlive();
        }
        try {
            String line = Files.readString(stat);
            return !line.substring(line.lastIndexOf(')') + 1).stripLeading().startsWith("Z");
        } catch (IOException e) {
            return process.isAlive();
        }
    }
}
