package fr.reseauclimat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisionTest {

    @TempDir
    Path folder;

    private final BlockingQueue<ChildProcess> started = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> death = new CompletableFuture<>();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void whatDiedIsStartedAgain() throws Exception {
        try (var supervision = supervise("sleep 60")) {
            supervision.begin().watch();
            kill(started.poll(10, TimeUnit.SECONDS));
            ChildProcess next = started.poll(10, TimeUnit.SECONDS);
            assertThat(next).isNotNull();
            assertThat(next.isAlive()).isTrue();
            assertThat(death).isNotDone();
            assertThat(told.toString(StandardCharsets.UTF_8)).contains("s’est arrêté", "Application : redémarrage");
        }
    }

    @Test
    void whatDiesAgainAndAgainIsLeftAndSaid() throws Exception {
        try (var supervision = supervise("echo port already in use; exit 3")) {
            supervision.begin().watch();
            assertThat(death.get(20, TimeUnit.SECONDS)).contains("port already in use", "plus de 5 fois en dix minutes");
            assertThat(started).hasSize(1 + Supervision.MOST);
        }
    }

    @Test
    void whatIsStoppedStaysSo() throws Exception {
        try (var supervision = supervise("sleep 60")) {
            supervision.begin().watch();
            supervision.close();
            started.poll(10, TimeUnit.SECONDS).onExit().join();
            assertThat(started.poll(500, TimeUnit.MILLISECONDS)).isNull();
            assertThat(death).isNotDone();
        }
    }

    private Supervision<ChildProcess> supervise(String script) {
        var console = new Console(new PrintStream(told, true, StandardCharsets.UTF_8));
        return new Supervision<>("Application", () -> {
            ChildProcess child = ChildProcess.start("api", List.of("sh", "-c", script), Map.of(), folder, folder.resolve("api.log"),
                    new ProcessLedger(folder.resolve("run")));
            started.add(child);
            return child;
        }, ready -> { }, console, death, Duration.ofMillis(10));
    }

    private static void kill(ChildProcess child) throws Exception {
        child.kill();
        child.onExit().get(10, TimeUnit.SECONDS);
    }
}
