package fr.reseauclimat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLedgerTest {

    @TempDir
    Path folder;

    @Test
    void whatAnInterruptedRunLeftBehindIsStoppedWithItsChildren() throws Exception {
        ProcessLedger ledger = new ProcessLedger(folder);
        Process left = new ProcessBuilder("sh", "-c", "sleep 60 & wait").start();
        while (left.descendants().findAny().isEmpty()) {
            Thread.sleep(20);
        }
        ProcessHandle child = left.descendants().findAny().orElseThrow();
        ledger.record("api", left.toHandle());

        assertThat(new ProcessLedger(folder).stopLeftovers()).containsExactly("api");

        assertThat(left.waitFor()).isNotZero();
        assertThat(Processes.isRunning(child)).isFalse();
        assertThat(ledger.stopLeftovers()).isEmpty();
    }

    @Test
    void aProcessThatGotTheSameNumberLaterIsLeftAlone() throws IOException {
        Process innocent = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder.resolve("api.pid"), innocent.pid() + "\n" + Instant.now().minusSeconds(3600) + "\n");

            assertThat(new ProcessLedger(folder).stopLeftovers()).isEmpty();
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroy();
        }
    }

    @Test
    void anEndThatNobodyAskedForIsToldWithTheLastLines() throws Exception {
        Path log = folder.resolve("logs/api.log");
        try (ChildProcess child = ChildProcess.start("api", List.of("sh", "-c", "echo port already in use; exit 3"), Map.of(), folder, log,
                new ProcessLedger(folder))) {
            child.onExit().join();
            assertThat(child.obituary()).contains("api", "code 3", "port already in use");
        }
        assertThat(folder.resolve("api.pid")).doesNotExist();
    }
}
