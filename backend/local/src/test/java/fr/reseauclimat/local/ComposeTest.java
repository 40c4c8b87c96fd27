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
                        && !variable.getKey().contains("S3") && !variable.getKey().contains("MAILER")) {
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

    /** A container that was broken into can do little, takes no more than its share, and comes back when it died. */
    @Test
    void everyServiceIsHeldInBounds() {
        compose.get("services").properties().forEach(named -> {
            JsonNode service = named.getValue();
            assertThat(service.at("/cap_drop/0").asText()).as(named.getKey()).isEqualTo("ALL");
            assertThat(service.has("cap_add")).as(named.getKey()).isFalse();
            assertThat(service.path("privileged").asBoolean()).as(named.getKey()).isFalse();
            assertThat(service.at("/security_opt/0").asText()).as(named.getKey()).isEqualTo("no-new-privileges:true");
            assertThat(service.path("read_only").asBoolean()).as(named.getKey()).isEqualTo(!named.getKey().equals("keycloak"));
            assertThat(service.path("mem_limit").asText()).as(named.getKey()).matches("[0-9]+[mg]");
            assertThat(service.path("pids_limit").asInt()).as(named.getKey()).isBetween(1, 1_000);
            assertThat(service.path("restart").asText()).as(named.getKey()).isEqualTo("unless-stopped");
        });
    }

    @Test
    void everyImageIsAnExactVersion() throws IOException {
        Pattern exact = Pattern.compile("[a-z./-]+(:[0-9]+\\.[0-9]+[0-9a-z._-]*|@sha256:[0-9a-f]{64})");
        for (JsonNode service : compose.get("services")) {
            if (!service.has("build")) {
                assertThat(service.get("image").asText()).matches("\\$\\{[A-Z_]+:-" + exact + "}");
            }
        }
        for (String image : new String[] {"api.Dockerfile", "web.Dockerfile"}) {
            assertThat(Files.readString(DOCKER.resolve(image))).containsPattern("ARG BASE=" + exact).contains("FROM ${BASE}");
        }
    }

    /** The gateway is where the TLS proxy of this machine comes from; the API believes the web server and nobody else. */
    @Test
    void everyProxyIsBelievedByTheNextOneOnly() {
        String network = compose.at("/networks/default/ipam/config/0/gateway").asText().replaceFirst("\\.1$", "");
        assertThat(compose.at("/services/web/environment/RESEAU_CLIMAT_TRUSTED_PROXY").asText()).endsWith(":-" + network + ".1}");
        assertThat(compose.at("/services/api/environment/RESEAU_CLIMAT_TRUSTED_PROXY").asText())
                .isEqualTo(compose.at("/services/web/networks/default/ipv4_address").asText()).isEqualTo(network + ".2");
    }

    /** What nginx lets through is what the API takes, and no more. */
    @Test
    void filesPassTheWebServerWhereTheApiTakesThem() throws IOException {
        String nginx = Files.readString(DOCKER.resolve("nginx/default.conf.template"));
        var large = Pattern.compile("location ~ (\\S+) \\{\\s+client_max_body_size 6m;").matcher(nginx);
        assertThat(large.find()).isTrue();
        var paths = new YAMLMapper().readTree(DOCKER.resolve("../openapi/openapi.yaml").toFile()).get("paths").properties();
        paths.forEach(path -> {
            boolean takesFiles = path.getValue().valueStream().anyMatch(operation ->
                    operation.at("/requestBody/content").isObject() && !operation.at("/requestBody/content").has("application/json"));
            assertThat(path.getKey().replaceAll("\\{[^}]+}", "x").matches(large.group(1))).as(path.getKey()).isEqualTo(takesFiles);
        });
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
