package fr.reseauclimat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @Test
    void aBusyPortIsNamedWithTheVariableThatMovesIt() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatExceptionOfType(CannotStartException.class)
                    .isThrownBy(() -> Preflight.checkPort("127.0.0.1", busy.getLocalPort(), Service.KEYCLOAK))
                    .withMessageContaining("Le port " + busy.getLocalPort())
                    .withMessageContaining("RESEAU_CLIMAT_KEYCLOAK_PORT=")
                    .withMessageContaining("make run");
        }
    }

    @Test
    void aFreePortIsFine() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThatNoException().isThrownBy(() -> Preflight.checkPort("127.0.0.1", port, Service.HTTP));
    }

    @Test
    void tooLittleSpaceIsToldInMegabytes() {
        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> Preflight.checkSpace(287_000_000, Path.of("/data")))
                .withMessageContaining("287 Mo").withMessageContaining("RESEAU_CLIMAT_DATA");
        assertThatNoException().isThrownBy(() -> Preflight.checkSpace(Preflight.NEEDED_BYTES, Path.of("/data")));
    }

    @Test
    void aDataFolderThatIsMadeIsItsOwnersAlone(@TempDir Path root) throws IOException {
        Path data = root.resolve("a/data");
        Preflight.checkFolder(data);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
        Set<PosixFilePermission> open = PosixFilePermissions.fromString("rwxr-xr-x");
        Files.setPosixFilePermissions(data, open);
        Preflight.checkFolder(data);
        assertThat(Files.getPosixFilePermissions(data)).as("somebody's folder stays as it was").isEqualTo(open);
    }

    @Test
    void anOldJavaIsTold() {
        assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> Preflight.checkJava(17))
                .withMessageContaining("Java 17").withMessageContaining("JAVA_HOME");
        assertThatNoException().isThrownBy(() -> Preflight.checkJava(21));
    }

    @Test
    void aPortThatIsNoPortIsTold(@TempDir Path root) {
        for (String value : new String[] {"http", "0", "70000", "-1"}) {
            assertThatExceptionOfType(CannotStartException.class)
                    .isThrownBy(() -> Settings.from(root, false, Map.of("RESEAU_CLIMAT_SMTP_PORT", value)))
                    .withMessageContaining("RESEAU_CLIMAT_SMTP_PORT").withMessageContaining(value);
        }
    }

    @Test
    void theJdkIsFoundThoughAnOlderOneIsTheDefault() throws IOException, InterruptedException {
        Process script = new ProcessBuilder("sh", "bin/find-jdk").redirectErrorStream(true).start();
        String found = new String(script.getInputStream().readAllBytes()).strip();
        assertThat(script.waitFor()).isZero();
        assertThat(Path.of(found, "bin", "javac")).isExecutable();
    }

    @Test
    void withoutAnyJdkOneSentenceSaysWhatToDo(@TempDir Path empty) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "bin/find-jdk").redirectErrorStream(true);
        builder.environment().put("PATH", empty.toString());
        builder.environment().put("JAVA_HOME", empty.toString());
        builder.environment().put("RESEAU_CLIMAT_JDK_FOLDERS", empty.toString());
        Process script = builder.start();
        String said = new String(script.getInputStream().readAllBytes()).strip();
        assertThat(script.waitFor()).isEqualTo(Files.exists(Path.of("/usr/libexec/java_home")) ? script.exitValue() : 1);
        assertThat(said.lines()).hasSize(1).first().asString().contains("JDK 21").contains("JAVA_HOME");
    }
}
