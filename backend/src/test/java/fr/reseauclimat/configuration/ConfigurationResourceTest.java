package fr.reseauclimat.configuration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@ApiTest
class ConfigurationResourceTest {

    @Test
    void aVisitorLearnsWhereToSignIn() {
        given().get("/api/configuration").then()
                .statusCode(200)
                .body("issuer", endsWith("/realms/reseau-climat"))
                .body("clientId", equalTo("reseau-climat-spa"));
    }

    @Test
    void everyAnswerCarriesTheSecurityHeadersAndARequestId() {
        given().get("/api/unknown").then()
                .statusCode(404)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", notNullValue())
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void anIdentifierGivenByTheCallerIsKeptWhenItIsHarmless() {
        given().header("X-Request-Id", "abcdef-123456").get("/api/configuration").then()
                .header("X-Request-Id", "abcdef-123456");
        given().header("X-Request-Id", "a b<script>").get("/api/configuration").then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void theContractIsServedInBothFormats() {
        given().accept("application/json").get("/api/openapi?format=json").then().statusCode(200)
                .body("info.title", equalTo("Réseau Climat"));
        given().get("/api/openapi").then().statusCode(200);
        given().get("/api/docs/").then().statusCode(200);
    }
}
