package fr.reseauclimat.theme;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class ThemeResourceTest {

    @Inject
    ThemeRepository repository;

    @AfterEach
    void forgetWhatTheTestAdded() {
        QuarkusTransaction.requiringNew().run(() -> repository.delete("nameFr like 'Essai %'"));
    }

    @Test
    void aVisitorReadsTheVocabularyInItsOrder() {
        List<Integer> positions = given().queryParam("size", 200).get("/api/themes").then()
                .statusCode(200)
                .body("total", greaterThanOrEqualTo(16))
                .body("items.archived", everyItem(is(false)))
                .body("items.slug", hasItem("eau-et-secheresses"))
                .extract().path("items.position");
        assertThat(positions).isSorted();
    }

    @Test
    void aNewThemeGetsItsSlugAndTheLastPlace() {
        String id = create("Essai Îlots", 201, "ademe");
        staff().get("/api/themes/" + id).then()
                .statusCode(200)
                .body("slug", equalTo("essai-ilots"))
                .body("position", greaterThan(160))
                .header("ETag", notNullValue());
    }

    @Test
    void anAdministratorRenamesWithTheVersionRead() {
        String id = create("Essai avant", 201, "administrator");
        String etag = staff().get("/api/themes/" + id).header("ETag");

        String next = staff().header("If-Match", etag).body(renamed("Essai après")).put("/api/themes/" + id).then()
                .statusCode(200)
                .body("nameFr", equalTo("Essai après"))
                .body("slug", equalTo("essai-avant"))
                .body("version", equalTo(1))
                .extract().header("ETag");
        assertThat(next).isNotEqualTo(etag);

        staff().header("If-Match", etag).body(renamed("Essai perdu")).put("/api/themes/" + id).then()
                .statusCode(412).body("type", equalTo("urn:reseau-climat:problem:stale-version"));
        staff().body(renamed("Essai perdu")).put("/api/themes/" + id).then().statusCode(428);
        staff().get("/api/themes/" + id).then().body("nameFr", equalTo("Essai après"));
    }

    @Test
    void anArchivedThemeIsListedOnlyOnRequestAndComesBack() {
        String id = create("Essai ancien", 201, "missions-publiques");
        staff().post("/api/themes/" + id + "/archive").then().statusCode(200).body("archived", is(true));
        given().queryParam("size", 200).get("/api/themes").then().body("items.id", not(hasItem(id)));
        given().queryParam("size", 200).queryParam("archived", true).get("/api/themes").then().body("items.id", hasItem(id));
        staff().post("/api/themes/" + id + "/restore").then().statusCode(200).body("archived", is(false));
        given().queryParam("size", 200).get("/api/themes").then().body("items.id", hasItem(id));
    }

    @Test
    void aNameThatExistsIsRefusedOnItsField() {
        create("Essai double", 201, "ademe");
        staff().body(theme("essai  DOUBLÉ")).post("/api/themes").then()
                .statusCode(409)
                .body("type", equalTo("urn:reseau-climat:problem:duplicate"))
                .body("errors.field", contains("nameFr"));
    }

    @Test
    void renamingToTheNameOfAnotherThemeIsRefused() {
        create("Essai un", 201, "ademe");
        String id = create("Essai deux", 201, "ademe");
        staff().header("If-Match", "\"0\"").body(renamed("Essai un")).put("/api/themes/" + id).then()
                .statusCode(409).body("errors.field", contains("nameFr"));
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        staff().body(Map.of("nameFr", " ", "nameEn", "x".repeat(81), "position", -1)).post("/api/themes").then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", containsInAnyOrder("nameFr", "nameEn", "axis", "position"));
        staff().body(theme("!!!")).post("/api/themes").then().statusCode(400).body("errors.field", contains("nameFr"));
        staff().body(Map.of("nameFr", "Essai", "nameEn", "x", "axis", "SIDEWAYS")).post("/api/themes").then()
                .statusCode(400).body("errors.field", contains("axis"));
        staff().post("/api/themes").then().statusCode(400);
    }

    @Test
    void unknownThemesAreNotFound() {
        String unknown = "/api/themes/" + UUID.randomUUID();
        staff().get(unknown).then().statusCode(404);
        staff().header("If-Match", "\"0\"").body(renamed("Essai")).put(unknown).then().statusCode(404);
        staff().post(unknown + "/archive").then().statusCode(404);
        staff().get("/api/themes/not-an-id").then().statusCode(404);
    }

    @Test
    void visitorsMayNotAdminister() {
        given().contentType(ContentType.JSON).body(theme("Essai")).post("/api/themes").then().statusCode(401);
        given().post("/api/themes/" + UUID.randomUUID() + "/archive").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"elected-official", "agent", "association"})
    void otherMembersMayNotAdminister(String role) {
        create("Essai", 403, role);
        String unknown = "/api/themes/" + UUID.randomUUID();
        as("somebody", role).get(unknown).then().statusCode(403);
        as("somebody", role).contentType(ContentType.JSON).body(renamed("Essai")).put(unknown).then().statusCode(403);
        as("somebody", role).post(unknown + "/archive").then().statusCode(403);
        as("somebody", role).post(unknown + "/restore").then().statusCode(403);
    }

    private static String create(String nameFr, int status, String role) {
        return as("somebody", role).contentType(ContentType.JSON).body(theme(nameFr)).post("/api/themes").then()
                .statusCode(status).extract().path("id");
    }

    private static RequestSpecification staff() {
        return as("staff", "ademe").contentType(ContentType.JSON);
    }

    private static Map<String, Object> theme(String nameFr) {
        return Map.of("nameFr", nameFr, "nameEn", "Trial", "axis", "MITIGATION");
    }

    private static Map<String, Object> renamed(String nameFr) {
        return Map.of("nameFr", nameFr, "nameEn", "Trial", "axis", "MITIGATION", "position", 500);
    }
}
