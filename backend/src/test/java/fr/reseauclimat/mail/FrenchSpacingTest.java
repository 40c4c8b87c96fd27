package fr.reseauclimat.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** A mail is shown as it is written: a line must not begin with the sign that ends a sentence. */
class FrenchSpacingTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/mail");
    private static final Pattern PLAIN_SPACE = Pattern.compile(" [:;!?»]|« |[a-zà-ÿ0-9][;!?](\\s|$)");
    private static final Pattern STRAIGHT_APOSTROPHE = Pattern.compile("[a-zà-ÿA-Z]'[a-zà-ÿA-Z]");

    @Test
    void signsStandAfterASpaceThatDoesNotBreak() throws IOException {
        var faults = new ArrayList<String>();
        try (var files = Files.list(TEMPLATES)) {
            for (var file : files.toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> PLAIN_SPACE.matcher(line).find() || STRAIGHT_APOSTROPHE.matcher(line).find())
                        .forEach(line -> faults.add(file.getFileName() + ": " + line));
            }
        }
        assertThat(faults).isEmpty();
    }
}
