package fr.reseauclimat.member.profile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.member.MemberFixtures;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class MeResourceTest {

    private static final String MOBILITY = "0199a000-0000-7000-8000-000000000007";

    @Inject
    MemberFixtures fixtures;

    @Test
    void onlyPeopleHaveAnAccount() {
        given().get("/api/me").then().statusCode(401);
        Tokens.as("me-machine", "offline_access").get("/api/me").then().statusCode(403);
    }

    @Test
    void anAccountWithoutProfileIsToldSo() {
        as("me-nobody").get("/api/me").then().statusCode(200)
                .body("username", equalTo("me-nobody")).body("roles", contains("agent")).body("profile", nullValue());
        as("me-nobody").header("If-Match", "*").body(profile()).put("/api/me/profile").then().statusCode(403)
                .body("type", equalTo("urn:reseau-climat:problem:profile-required"));
        as("me-nobody").post("/api/me/visits").then().statusCode(403);
    }

    @Test
    void theWelcomeMakesAProfileOnce() {
        as("me-new").body(welcome()).post("/api/me/profile").then().statusCode(201)
                .header("ETag", notNullValue())
                .body("firstName", equalTo("Nadia")).body("role", equalTo("AGENT"))
                .body("email", equalTo(Tokens.email("me-new"))).body("welcomedAt", notNullValue())
                .body("themes.slug", contains("mobilite-rurale"));
        as("me-new").get("/api/me").then().body("profile.firstName", equalTo("Nadia"));
        as("me-new").body(welcome()).post("/api/me/profile").then().statusCode(409)
                .body("type", equalTo("urn:reseau-climat:problem:transition-refused"));
    }

    @Test
    void theWelcomeOfAnInvitedMemberCompletesTheProfile() {
        var id = fixtures.member("me-invited", MemberRole.AGENT, member -> member.present("Déjà écrit.", null));
        as("me-invited").body(welcome()).post("/api/me/profile").then().statusCode(201)
                .body("id", equalTo(id.toString())).body("biography", equalTo("Déjà écrit."));
    }

    @Test
    void aProfileIsChangedWithTheVersionThatWasRead() {
        fixtures.member("me-writer", MemberRole.AGENT);
        as("me-writer").body(profile()).put("/api/me/profile").then().statusCode(428);
        as("me-writer").header("If-Match", "\"7\"").body(profile()).put("/api/me/profile").then().statusCode(412);
        var tag = as("me-writer").header("If-Match", "\"0\"").body(profile()).put("/api/me/profile").then().statusCode(200)
                .body("skills", contains("Animation", "Mobilité")).body("offers", contains("Faire visiter"))
                .body("visibility.email", equalTo(true)).body("version", equalTo(1))
                .extract().header("ETag");
        assertThat(tag).isEqualTo("\"1\"");
        as("me-writer").header("If-Match", "\"0\"").body(profile()).put("/api/me/profile").then().statusCode(412);
    }

    @Test
    void visitsAndRolesDoNotDisturbSomebodyWhoIsEditing() {
        var id = fixtures.member("me-editor", MemberRole.AGENT);
        as("me-editor").post("/api/me/visits").then().statusCode(204);
        Tokens.as("me-editor", Roles.ELECTED_OFFICIAL).get("/api/me").then().statusCode(200);
        as("me-editor").header("If-Match", "\"0\"").contentType("application/json").body(profile())
                .put("/api/me/profile").then().statusCode(200);
        assertThat(fixtures.load(id).lastVisitAt()).isNotNull();
    }

    @Test
    void aRoleThatChangedInKeycloakShowsAtTheNextSignIn() {
        var id = fixtures.member("me-elected", MemberRole.AGENT);
        Tokens.as("me-elected", Roles.ELECTED_OFFICIAL).get("/api/me").then().statusCode(200)
                .body("profile.role", equalTo("ELECTED_OFFICIAL"));
        assertThat(fixtures.load(id).role()).isEqualTo(MemberRole.ELECTED_OFFICIAL);
    }

    @Test
    void everyWrongFieldIsNamed() {
        fixtures.member("me-wrong", MemberRole.AGENT);
        var body = new HashMap<>(profile());
        body.put("firstName", " ");
        body.put("lastName", "x".repeat(81));
        body.put("phone", "appelez-moi");
        body.put("skills", List.of("x".repeat(61)));
        body.put("locale", "de");
        body.put("visibility", null);
        as("me-wrong").header("If-Match", "\"0\"").body(body).put("/api/me/profile").then().statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("firstName", "lastName", "phone", "locale", "visibility"));
    }

    @Test
    void whatAProfileRefersToMustExist() {
        fixtures.member("me-refers", MemberRole.AGENT);
        var body = new HashMap<>(profile());
        body.put("territoryId", "COM-XXXXX");
        as("me-refers").header("If-Match", "\"0\"").body(body).put("/api/me/profile").then().statusCode(400)
                .body("errors.field", contains("territoryId"));
    }

    private static RequestSpecification as(String username) {
        return Tokens.as(username, Roles.AGENT).contentType("application/json");
    }

    private static Map<String, Object> profile() {
        var body = new HashMap<String, Object>(welcome());
        body.put("skills", List.of("Mobilité", "Animation"));
        body.put("offers", List.of("Faire visiter"));
        body.put("needs", List.of());
        body.put("visibility", Map.of("email", true, "phone", false, "photo", true));
        return body;
    }

    private static Map<String, Object> welcome() {
        return Map.of("firstName", "Nadia", "lastName", "Perrin", "jobTitle", "Chargée de mission",
                "territoryId", "DEP-71", "themeIds", List.of(MOBILITY),
                "visibility", Map.of("email", false, "phone", false, "photo", true), "locale", "fr");
    }
}
