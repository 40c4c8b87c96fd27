package fr.reseauclimat.organisation;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class OrganisationResourceTest {

    private static final String PATH = "/api/organisations";

    @Inject
    OrganisationRepository repository;

    @AfterEach
    void forgetWhatTheTestAdded() {
        QuarkusTransaction.requiringNew().run(() -> repository.delete("name like 'Essai%'"));
    }

    @Test
    void aVisitorReadsAnOrganisationThatStaffAdded() {
        String id = staff().body(with(organisation("Essai Autun"), "siren", "217 100 148",
                "website", "https://www.example.org/autun", "description", "Ville-centre.")).post(PATH).then()
                .statusCode(201).extract().path("id");
        given().get(PATH + "/" + id).then()
                .statusCode(200)
                .body("name", equalTo("Essai Autun"))
                .body("kind", equalTo("LOCAL_AUTHORITY"))
                .body("territory.name", equalTo("Autun"))
                .body("siren", equalTo("217100148"))
                .body("website", equalTo("https://www.example.org/autun"))
                .body("memberCount", equalTo(0))
                .header("ETag", "\"0\"");
    }

    @Test
    void namesAreFoundWithoutAccentsByTheStartsOfTheirWords() {
        add("Essai Énergie citoyenne du Mâconnais", "ASSOCIATION", "DEP-71");
        add("Essai Parc du Morvan", "PUBLIC_AGENCY", null);
        assertThat(names("q", "essai macon energ")).containsExactly("Essai Énergie citoyenne du Mâconnais");
        assertThat(names("q", "essai onnais")).as("not from within a word").isEmpty();
        assertThat(names("q", "essai' or 1=1 --")).isEmpty();
        assertThat(names("q", "essai", "kind", "PUBLIC_AGENCY")).containsExactly("Essai Parc du Morvan");
    }

    @Test
    void anOrganisationIsFoundByItsSiren() {
        staff().body(with(organisation("Essai Autun"), "siren", "217100148")).post(PATH).then().statusCode(201);
        assertThat(names("q", "217 100 148")).containsExactly("Essai Autun");
    }

    @Test
    void aTerritoryFiltersByAllThatLiesInIt() {
        add("Essai A", "LOCAL_AUTHORITY", "COM-71014");
        add("Essai B", "LOCAL_AUTHORITY", "EPCI-200006682");
        add("Essai C", "ASSOCIATION", "DEP-21");
        add("Essai D", "ASSOCIATION", null);
        assertThat(names("q", "essai", "territory", "COM-71014")).containsExactly("Essai A");
        assertThat(names("q", "essai", "territory", "DEP-71")).containsExactly("Essai A", "Essai B");
        assertThat(names("q", "essai", "territory", "REG-27")).containsExactly("Essai A", "Essai B", "Essai C");
        assertThat(names("q", "essai", "territory", "DEP-00")).isEmpty();
    }

    @Test
    void sortingIgnoresAccentsAndCanBeReversed() {
        add("Essai élan", "ASSOCIATION", null);
        add("Essai Eau", "ASSOCIATION", null);
        add("Essai Forêt", "ASSOCIATION", null);
        assertThat(names("q", "essai")).containsExactly("Essai Eau", "Essai élan", "Essai Forêt");
        assertThat(names("q", "essai", "sort", "-name")).containsExactly("Essai Forêt", "Essai élan", "Essai Eau");
        assertThat(names("q", "essai", "sort", "-memberCount,name")).hasSize(3);
    }

    @Test
    void pagesAreCutAndCounted() {
        add("Essai 1", "ASSOCIATION", null);
        add("Essai 2", "ASSOCIATION", null);
        add("Essai 3", "ASSOCIATION", null);
        given().queryParam("q", "essai").queryParam("size", 2).queryParam("page", 2).get(PATH).then()
                .statusCode(200)
                .body("items.name", contains("Essai 3"))
                .body("items[0].territory", nullValue())
                .body("total", equalTo(3));
    }

    @Test
    void anUpdateNeedsTheVersionRead() {
        String path = PATH + "/" + add("Essai avant", "ASSOCIATION", null);
        staff().body(organisation("Essai après")).put(path).then()
                .statusCode(428).body("type", equalTo("urn:reseau-climat:problem:version-required"));
        staff().header("If-Match", "\"0\"").body(organisation("Essai après")).put(path).then()
                .statusCode(200).header("ETag", "\"1\"").body("name", equalTo("Essai après"))
                .body("territory.id", equalTo("COM-71014"));
        staff().header("If-Match", "\"0\"").body(organisation("Essai perdu")).put(path).then()
                .statusCode(412).body("type", equalTo("urn:reseau-climat:problem:stale-version"));
        given().get(path).then().body("name", equalTo("Essai après"));
    }

    @Test
    void theSameNameInTheSameTerritoryIsRefused() {
        add("Essai Élan", "ASSOCIATION", "DEP-71");
        staff().body(Map.of("name", "ESSAI-ELAN", "kind", "COMPANY", "territoryId", "DEP-71")).post(PATH).then()
                .statusCode(409)
                .body("type", equalTo("urn:reseau-climat:problem:duplicate"))
                .body("errors.field", contains("name"));
        add("Essai Élan", "ASSOCIATION", "DEP-21");
        add("Essai Élan", "ASSOCIATION", null);
        staff().body(Map.of("name", "Essai Élan", "kind", "COMPANY")).post(PATH).then().statusCode(409);
    }

    @Test
    void theSameSirenIsRefused() {
        staff().body(with(organisation("Essai 1"), "siren", "217100148")).post(PATH).then().statusCode(201);
        staff().body(with(organisation("Essai 2"), "siren", "217 100 148")).post(PATH).then()
                .statusCode(409).body("errors.field", contains("siren"));
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        staff().body(Map.of("name", " ", "siren", "217100149", "website", "javascript:alert(1)",
                "description", "x".repeat(4001))).post(PATH).then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", containsInAnyOrder("name", "kind", "siren", "website", "description"));
        staff().body(with(organisation("Essai"), "territoryId", "COM-99999")).post(PATH).then()
                .statusCode(400).body("errors.field", contains("territoryId"));
    }

    @ParameterizedTest
    @CsvSource({"sort,siren", "sort,name;drop table organisations", "kind,CLUB", "size,201", "page,0"})
    void aListThatCannotBeMadeSaysWhy(String parameter, String value) {
        given().queryParam(parameter, value).get(PATH).then()
                .statusCode(400).body("errors.field", contains(parameter));
    }

    @Test
    void unknownOrganisationsAreNotFound() {
        given().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        given().get(PATH + "/not-an-id").then().statusCode(404);
        staff().header("If-Match", "\"0\"").body(organisation("Essai")).put(PATH + "/" + UUID.randomUUID()).then()
                .statusCode(404);
    }

    @Test
    void visitorsMayNotWrite() {
        given().contentType(ContentType.JSON).body(organisation("Essai")).post(PATH).then().statusCode(401);
        given().contentType(ContentType.JSON).body(organisation("Essai")).put(PATH + "/" + UUID.randomUUID()).then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"elected-official", "agent", "association"})
    void otherMembersMayNotWrite(String role) {
        String path = PATH + "/" + add("Essai", "ASSOCIATION", null);
        var body = organisation("Essai détourné");
        as("somebody", role).contentType(ContentType.JSON).body(body).post(PATH).then().statusCode(403);
        as("somebody", role).contentType(ContentType.JSON).header("If-Match", "\"0\"").body(body).put(path).then()
                .statusCode(403);
        given().get(path).then().body("name", equalTo("Essai"));
    }

    private static String add(String name, String kind, String territoryId) {
        var body = new HashMap<String, Object>(Map.of("name", name, "kind", kind));
        if (territoryId != null) {
            body.put("territoryId", territoryId);
        }
        return staff().body(body).post(PATH).then().statusCode(201).extract().path("id");
    }

    private static List<String> names(Object... parameters) {
        var request = given().queryParam("size", 200);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get(PATH).then().statusCode(200).extract().path("items.name");
    }

    private static RequestSpecification staff() {
        return as("staff", "missions-publiques").contentType(ContentType.JSON);
    }

    private static Map<String, Object> organisation(String name) {
        return Map.of("name", name, "kind", "LOCAL_AUTHORITY", "territoryId", "COM-71014");
    }

    private static Map<String, Object> with(Map<String, Object> body, Object... more) {
        var all = new HashMap<>(body);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }
}
