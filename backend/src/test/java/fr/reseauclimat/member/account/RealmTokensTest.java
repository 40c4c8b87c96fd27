package fr.reseauclimat.member.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What the pages can get out of the real Keycloak for each role, and what that opens. */
@QuarkusTest
@ApiTest
@WithTestResource(value = KeycloakResource.class, scope = TestResourceScope.MATCHING_RESOURCES)
@Tag("keycloak")
class RealmTokensTest {

    @ConfigProperty(name = "quarkus.keycloak.admin-client.server-url")
    String keycloak;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    @ParameterizedTest
    @CsvSource({ "ademe,ademe", "facilitatrice,missions-publiques", "elu,elected-official", "agent,agent",
            "association,association", "admin,administrator" })
    void aTokenOfThePagesIsForTheApiAndOpensNothingElse(String account, String role) {
        var visitor = visitor();
        var tokens = visitor.tokens(account);
        var claims = RealmVisitor.claims(tokens);
        assertThat(claims.path("aud").asText()).isEqualTo("reseau-climat-api");
        assertThat(claims.has("resource_access")).isFalse();
        assertThat(claims.at("/realm_access/roles")).extracting(JsonNode::asText).containsExactly(role);
        assertThat(claims.path("scope").asText()).doesNotContain("offline_access");
        var bearer = tokens.path("access_token").asText();
        for (var path : new String[] { "/admin/realms/reseau-climat/users", "/admin/realms/reseau-climat", "/admin/realms/reseau-climat/roles",
                "/admin/serverinfo", "/realms/reseau-climat/account" }) {
            assertThat(visitor.send(request(path, bearer).header("Accept", "application/json")).statusCode()).as(path + " with the token of " + account).isIn(401, 403);
        }
    }

    @Test
    void administratorsManageAccountsInTheConsoleOfKeycloakAndNobodyElseDoes() {
        var users = "/admin/realms/reseau-climat/users";
        assertThat(visitor().send(request(users, consoleToken("admin"))).statusCode()).isEqualTo(200);
        assertThat(visitor().send(request(users, consoleToken("ademe"))).statusCode()).isEqualTo(403);
    }

    @Test
    void noAccessWithoutEndIsGiven() {
        var wanted = visitor().usual();
        wanted.put("scope", "openid offline_access");
        var answer = visitor().open(wanted);
        assertThat(RealmVisitor.parameter(answer.headers().firstValue("Location").orElseThrow(), "error")).isEqualTo("invalid_scope");
    }

    @Test
    void aRefreshTokenServesOnce() {
        var visitor = visitor();
        var first = visitor.tokens("agent");
        var second = visitor.refresh(first);
        assertThat(second.path("access_token").asText()).isNotEmpty();
        assertThat(visitor.refresh(first).path("error").asText()).isEqualTo("invalid_grant");
    }

    /** Each tab of a browser has tokens of its own in one session. */
    @Test
    void twoTabsRenewTheirTokensIndependently() {
        var visitor = visitor();
        var one = visitor.tokens("elu");
        var other = visitor.tokens("elu");
        for (var round = 0; round < 2; round++) {
            one = visitor.refresh(one);
            other = visitor.refresh(other);
            assertThat(one.path("access_token").asText()).isNotEmpty();
            assertThat(other.path("access_token").asText()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/connexion/../evil", "/rencontres", "/connexion?next=evil", "/connexion/", "" })
    void aSignInLeadsBackToNoOtherPath(String path) {
        var wanted = visitor().usual();
        wanted.put("redirect_uri", publicUrl + path);
        assertThat(visitor().open(wanted).statusCode()).isEqualTo(400);
    }

    @Test
    void aSignInWithoutPkceIsRefused() {
        var wanted = visitor().usual();
        wanted.remove("code_challenge");
        wanted.remove("code_challenge_method");
        assertThat(RealmVisitor.parameter(visitor().open(wanted).headers().firstValue("Location").orElseThrow(), "error"))
                .isEqualTo("invalid_request");
    }

    @Test
    void noPasswordIsTakenButOnTheSignInPage() {
        var answer = visitor().token(Map.of("grant_type", "password", "client_id", "reseau-climat-spa", "username", "agent", "password", "agent"));
        assertThat(answer.path("error").asText()).isEqualTo("unauthorized_client");
    }

    /** In production; the demo leaves it out. */
    @Test
    void administratorsAndAdemeMustSetUpASecondFactorAndOthersNeedNot() {
        require("CONDITIONAL");
        try {
            assertThat(visitor().signIn("ademe")).contains("CONFIGURE_TOTP");
            assertThat(visitor().signIn("admin")).contains("CONFIGURE_TOTP");
            assertThat(visitor().signIn("agent")).contains("code=");
            assertThat(visitor().signIn("facilitatrice")).contains("code=");
        } finally {
            require("DISABLED");
        }
        assertThat(master("/admin/realms/reseau-climat/authentication/required-actions")).filteredOn(action -> action.path("enabled").asBoolean())
                .extracting(action -> action.path("alias").asText()).contains("CONFIGURE_TOTP", "webauthn-register");
    }

    @ParameterizedTest
    @ValueSource(strings = { "master", "reseau-climat" })
    void guessingIsSlowedDownInEveryRealm(String realm) {
        var settings = master("/admin/realms/" + realm);
        assertThat(settings.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(settings.path("passwordPolicy").asText()).isNotEmpty();
    }

    /** Of the two steps that ask by role. */
    private void require(String requirement) {
        var path = "/admin/realms/reseau-climat/authentication/flows/sign-in/executions";
        StreamSupport.stream(master(path).spliterator(), false)
                .filter(step -> step.path("displayName").asText().startsWith("second factor of"))
                .forEach(step -> {
                    ((ObjectNode) step).put("requirement", requirement);
                    var answer = visitor().send(request(path, masterToken()).header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString(step.toString())));
                    assertThat(answer.statusCode()).isLessThan(300);
                });
    }

    private String consoleToken(String account) {
        return new RealmVisitor(keycloak, "security-admin-console", keycloak + "/admin/reseau-climat/console/").tokens(account)
                .path("access_token").asText();
    }

    private JsonNode master(String path) {
        return RealmVisitor.json(visitor().send(request(path, masterToken())).body());
    }

    private String masterToken() {
        var answer = visitor().send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=admin&password=admin")));
        return RealmVisitor.json(answer.body()).path("access_token").asText();
    }

    private HttpRequest.Builder request(String path, String bearer) {
        return HttpRequest.newBuilder(URI.create(keycloak + path)).header("Authorization", "Bearer " + bearer);
    }

    private RealmVisitor visitor() {
        return new RealmVisitor(keycloak, "reseau-climat-spa", publicUrl + "/connexion");
    }
}
