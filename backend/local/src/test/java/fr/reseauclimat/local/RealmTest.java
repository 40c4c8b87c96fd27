package fr.reseauclimat.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final Path KEYCLOAK = Path.of("../../docker/keycloak");
    private static final Set<String> ROLES = Set.of("ademe", "missions-publiques", "elected-official", "agent", "association",
            "administrator");

    private final JsonNode realm = read("realm-reseau-climat.json");
    private final JsonNode demo = read("demo-accounts.json");

    @Test
    void theProductionRealmHasNoAccountOfAPerson() {
        assertThat(realm.get("users")).allSatisfy(user -> {
            assertThat(user.hasNonNull("serviceAccountClientId")).isTrue();
            assertThat(user.has("credentials")).isFalse();
        });
    }

    @Test
    void theProductionRealmHoldsNoSecret() throws IOException {
        String file = Files.readString(KEYCLOAK.resolve("realm-reseau-climat.json"));
        assertThat(client("reseau-climat-api").get("secret").asText()).isEqualTo("${RESEAU_CLIMAT_KEYCLOAK_CLIENT_SECRET}");
        assertThat(file).doesNotContain("localhost", "127.0.0.1", "privateKey");
    }

    @Test
    void guessingIsSlowedAndPasswordsAreLong() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("failureFactor").asInt()).isLessThanOrEqualTo(10);
        assertThat(realm.get("passwordPolicy").asText()).contains(":length(12)");
        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.get("sslRequired").asText()).contains(":external");
    }

    @Test
    void guessingIsSlowedInTheRealmOfKeycloakItselfToo() {
        JsonNode master = read("realm-master.json");
        for (String field : new String[] {"bruteForceProtected", "failureFactor", "waitIncrementSeconds", "maxFailureWaitSeconds",
            "passwordPolicy", "sslRequired"}) {
            assertThat(master.get(field)).as(field).isEqualTo(realm.get(field));
        }
    }

    @Test
    void aSecondFactorIsAskedOfAdministratorsAndAdemeUnlessTheDemoSaysOtherwise() {
        assertThat(realm.get("browserFlow").asText()).isEqualTo("sign-in");
        assertThat(realm.at("/authenticationFlows/1/authenticationExecutions"))
                .filteredOn(step -> step.path("flowAlias").asText().startsWith("second factor of"))
                .hasSize(2)
                .allMatch(step -> step.get("requirement").asText().equals("${RESEAU_CLIMAT_SECOND_FACTOR:CONDITIONAL}"));
        assertThat(realm.get("authenticatorConfig")).extracting(config -> config.at("/config/condUserRole").asText())
                .contains("administrator", "ademe");
    }

    @Test
    void thePagesSignInByCodeWithPkceOnly() {
        JsonNode client = client("reseau-climat-spa");
        assertThat(client.get("publicClient").asBoolean()).isTrue();
        assertThat(client.get("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(client.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(client.get("redirectUris")).extracting(JsonNode::asText)
                .containsExactly("${RESEAU_CLIMAT_PUBLIC_URL}/connexion", "${RESEAU_CLIMAT_PUBLIC_URL}/");
        assertThat(client.at("/attributes/post.logout.redirect.uris").asText()).isEqualTo("${RESEAU_CLIMAT_PUBLIC_URL}/");
        assertThat(client.get("fullScopeAllowed").asBoolean()).isFalse();
        assertThat(client.get("optionalClientScopes")).isEmpty();
        assertThat(client.at("/protocolMappers/0/config/included.client.audience").asText()).isEqualTo("reseau-climat-api");
    }

    @Test
    void noClientTakesAPasswordByItself() {
        assertThat(realm.get("clients")).noneMatch(client -> client.get("directAccessGrantsEnabled").asBoolean(true));
    }

    @Test
    void theApiMayManageAccountsAndNothingElse() {
        assertThat(realm.at("/users/0/clientRoles/realm-management")).extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("manage-users", "view-users", "query-users", "view-realm");
    }

    @Test
    void everyRoleOfTheNetworkIsThereAndReachesThePages() {
        assertThat(realm.at("/roles/realm")).extracting(role -> role.get("name").asText())
                .filteredOn(name -> !name.equals("offline_access")).containsExactlyInAnyOrderElementsOf(ROLES);
        assertThat(realm.at("/roles/realm")).as("roles that bring others with them into a token").noneMatch(role -> role.has("composites"));
        assertThat(realm.at("/scopeMappings/0/roles")).extracting(JsonNode::asText).containsExactlyInAnyOrderElementsOf(ROLES);
    }

    @Test
    void eachRoleHasOneDemoAccountWhosePasswordIsItsName() {
        assertThat(demo.get("users")).allSatisfy(user -> {
            assertThat(user.at("/credentials/0/value").asText()).isEqualTo(user.get("username").asText());
            assertThat(user.get("email").asText()).endsWith("@reseau-climat.example.org");
            assertThat(user.get("emailVerified").asBoolean()).isTrue();
        });
        assertThat(demo.get("users")).extracting(user -> user.at("/realmRoles/1").asText()).containsExactlyInAnyOrderElementsOf(ROLES);
        assertThat(demo.get("realm")).isEqualTo(realm.get("realm"));
    }

    private JsonNode client(String id) {
        return Stream.iterate(0, i -> i + 1).limit(realm.get("clients").size()).map(realm.get("clients")::get)
                .filter(client -> client.get("clientId").asText().equals(id)).findFirst().orElseThrow();
    }

    private static JsonNode read(String name) {
        try {
            return new ObjectMapper().readTree(KEYCLOAK.resolve(name).toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
