package fr.reseauclimat.territory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@ApiTest
class TerritoryResourceTest {

    @Test
    void aVisitorFindsATownByTheStartsOfItsWords() {
        given().queryParam("q", "st etie").get("/api/territories").then()
                .statusCode(200)
                .body("items[0].id", equalTo("COM-42218"))
                .body("items[0].name", equalTo("Saint-Étienne"))
                .body("items[0].context", equalTo("Loire (42)"))
                .body("items[0].population", greaterThan(150_000))
                .body("total", greaterThan(1))
                .header("Link", containsString("rel="));
    }

    @Test
    void kindsAndPlaceNarrow() {
        given().queryParam("q", "di").queryParam("kind", "EPCI", "DEPARTMENT").queryParam("within", "REG-27")
                .get("/api/territories").then()
                .statusCode(200)
                .body("items.kind", everyItem(is("EPCI")))
                .body("items.id", hasItem("EPCI-242100410"));
    }

    @Test
    void pagesFollowEachOther() {
        given().queryParam("q", "saint").queryParam("page", 2).queryParam("size", 5).get("/api/territories").then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("page", equalTo(2))
                .header("Link", containsString("rel=\"last\""));
    }

    @Test
    void aTerritoryTellsWhatContainsIt() {
        given().get("/api/territories/COM-2A004").then()
                .statusCode(200)
                .body("code", equalTo("2A004"))
                .body("siren", equalTo("212000046"))
                .body("parents.id", contains("REG-94", "DEP-2A", "EPCI-242010056"))
                .body("childCount", equalTo(0))
                .body("retired", equalTo(false));
        given().get("/api/territories/DEP-71").then().statusCode(200).body("childCount", greaterThan(500));
    }

    @Test
    void theSourceIsShown() {
        given().get("/api/territories/source").then()
                .statusCode(200)
                .body("licence", equalTo("Licence Ouverte"))
                .body("edition", equalTo("COG 2026"))
                .body("url", startsWith("https://"))
                .body("loadedAt", notNullValue());
    }

    @Test
    void whatABrowserKnowsIsNotSentAgain() {
        String tag = given().queryParam("q", "autun").get("/api/territories").then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=86400")
                .header("Vary", "Accept-Encoding")
                .extract().header("ETag");
        given().header("If-None-Match", tag).queryParam("q", "autun").get("/api/territories").then()
                .statusCode(304).header("ETag", tag).body(emptyString());
        given().header("If-None-Match", "\"other\"").queryParam("q", "autun").get("/api/territories").then()
                .statusCode(200);
    }

    @Test
    void anUnknownTerritoryIsNotFoundAndNotKept() {
        given().get("/api/territories/COM-99999").then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:reseau-climat:problem:not-found"))
                .header("Cache-Control", not(containsString("max-age=86400")));
    }

    @ParameterizedTest
    @CsvSource({"size,201", "page,0", "sort,population", "kind,CANTON", "within,COM-000000000000000000", "page,x"})
    void whatIsNotUnderstoodIsNamed(String parameter, String value) {
        given().queryParam(parameter, value).get("/api/territories").then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains(parameter));
    }

    @Test
    void aVeryLongTextIsRefused() {
        given().queryParam("q", "a".repeat(101)).get("/api/territories").then()
                .statusCode(400)
                .body("errors.field", contains("q"));
    }
}
