package fr.reseauclimat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Short files: look again at 200 lines, stop at 400. */
class FileLengthTest {

    private static final int LOOK_AGAIN = 200;
    private static final int STOP = 400;
    private static final Logger LOG = Logger.getLogger(FileLengthTest.class);

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        var lengths = new TreeMap<String, Long>();
        for (var root : List.of(Path.of("src", "main", "java"), Path.of("src", "test", "java"), Path.of("local", "src"),
                Path.of("rotation-tests", "src"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> lengths.put(file.toString(), lines(file)));
            }
        }
        lengths.forEach((file, lines) -> {
            if (lines > LOOK_AGAIN) {
                LOG.warnf("%d lines, look again: %s", lines, file);
            }
        });
        assertThat(lengths).allSatisfy((file, lines) -> assertThat(lines).as(file).isLessThanOrEqualTo(STOP));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
