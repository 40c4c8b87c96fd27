package fr.reseauclimat.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be known of the containers without an engine that runs them. */
class ComposeTest {

    private static final Path DOCKER = Path.of("../../docker");

    private final JsonNode compose;

    ComposeTest() throws IOException {
        compose = new YAMLMapper().readTree(DOCKER.resolve("compose.yaml").toFile());
    }

    @Test
    void noSecretHasADefault() {
        for (JsonNode service : compose.get("services")) {
            service.path("environment").properties().forEach(variable -> {
                if (variable.getKey().matches(".*(PASSWORD|SECRET).*") && !variable.getKey().contains("SMTP")
                        && !variable.getKey().contains("MAILER")) {
                    assertThat(variable.getValue().asText()).as(variable.getKey()).matches("\\$\\{[A-Z_]+:\\?.*}");
                }
            });
        }
    }

    @Test
    void everyVariableThatIsRequiredIsInTheExample() throws IOException {
        String example = Files.readString(DOCKER.resolve(".env.example"));
        Pattern.compile("\\$\\{([A-Z_]+):\\?").matcher(Files.readString(DOCKER.resolve("compose.yaml"))).results()
                .forEach(match -> assertThat(example).contains(match.group(1) + "="));
    }

    @Test
    void whatIsMountedAndCopiedIsThere() {
        for (JsonNode service : compose.get("services")) {
            for (JsonNode volume : service.path("volumes")) {
                String source = volume.asText().split(":")[0];
                if (source.startsWith(".")) {
                    assertThat(DOCKER.resolve(source)).exists();
                }
            }
            if (service.has("build")) {
                assertThat(DOCKER.getParent().resolve(service.at("/build/dockerfile").asText())).exists();
            }
        }
    }

    @Test
    void onlyThisMachineReachesThePublishedPorts() {
        for (JsonNode service : compose.get("services")) {
            assertThat(service.path("ports")).allSatisfy(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
        }
    }

    @Test
    void everyServiceSaysWhenItIsWell() throws IOException {
        assertThat(compose.at("/services/postgres/healthcheck").isMissingNode()).isFalse();
        assertThat(compose.at("/services/keycloak/healthcheck").isMissingNode()).isFalse();
        for (String image : new String[] {"api.Dockerfile", "web.Dockerfile"}) {
            assertThat(Files.readString(DOCKER.resolve(image))).contains("HEALTHCHECK");
        }
        assertThat(Files.readString(DOCKER.resolve("api.Dockerfile"))).contains("\nUSER 1001");
    }

    /** Pages get the same header fields from nginx as from the API. */
    @Test
    void theWebServerSendsTheHeadersOfTheApi() throws IOException {
        String nginx = Files.readString(DOCKER.resolve("nginx/headers.inc.template"));
        String api = Files.readString(Path.of("../src/main/resources/application.properties"));
        Pattern.compile("quarkus\\.http\\.header\\.\"([^\"]+)\"\\.value=(.*)").matcher(api).results()
                .forEach(match -> assertThat(nginx).contains("add_header " + match.group(1) + " \"" + match.group(2).strip() + "\" always;"));
        var policy = Pattern.compile("Content-Security-Policy\"=(default-src 'none'; script-src 'self'; .*)").matcher(api);
        assertThat(policy.find()).isTrue();
        assertThat(nginx).contains(policy.group(1).replace("${reseau-climat.keycloak.url}", "${RESEAU_CLIMAT_KEYCLOAK_URL}"));
    }
}
