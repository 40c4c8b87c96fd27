package fr.reseauclimat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A program that belongs to us: its output goes to a log, its number to the ledger, and it ends when we do. */
final class ChildProcess implements Program {

    private final String name;
    private final Path log;
    private final Process process;
    private final ProcessLedger ledger;

    private ChildProcess(String name, Path log, Process process, ProcessLedger ledger) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.ledger = ledger;
    }

    static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path folder, Path log,
            ProcessLedger ledger) {
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            ledger.record(name, process.toHandle());
            return new ChildProcess(name, log, process, ledger);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " did not start", e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    @Override
    public String obituary() {
        return "%s s’est arrêté (code %d). Ses dernières lignes, tirées de %s :\n%s"
                .formatted(name, process.exitValue(), log, lastLines(15));
    }

    /** As a machine that is out of memory does. */
    void kill() {
        process.destroyForcibly();
    }

    String lastLines(int count) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size())).indent(4);
        } catch (IOException e) {
            return "    (" + log + " est illisible : " + e.getMessage() + ")";
        }
    }

    @Override
    public void close() {
        Processes.stop(process.toHandle(), Duration.ofSeconds(20));
        ledger.forget(name);
    }
}
