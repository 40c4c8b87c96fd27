package fr.reseauclimat.shared.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** Who is asking is decided before anything else. That it is for each operation, AccessMatrixTest shows. */
@QuarkusTest
@ApiTest
class BearerAuthenticationTest {

    @ParameterizedTest
    @ValueSource(strings = { "/api/themes", "/api/configuration", "/api/unknown", "/api/themes?page=x", "/api/participation" })
    void aTokenThatRanOutIsRefusedOnEveryPathOfTheApi(String path) {
        refused(given().auth().oauth2(Tokens.expired("anna", Roles.AGENT)), path);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Bearer abc", "bearer abc", "Bearer a.b", "Bearer a.b.c", "Bearer ..", "Bearer  ", "Bearer a.b.c.d.e", "Bearer é.é.é" })
    void whatIsNoTokenIsRefused(String header) {
        refused(given().header("Authorization", header), "/api/themes");
    }

    @Test
    void aPublicLinkIsNotFollowedWithATokenThatRanOut() {
        var expired = given().auth().oauth2(Tokens.expired("anna", Roles.AGENT)).contentType("application/json").body("{}");
        expired.post("/api/join-requests").then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void anotherSchemeIsNoTokenOfOurs() {
        given().header("Authorization", "Basic YTpi").get("/api/themes").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Bearer abc", "Bearer a.b.c", "Bearer" })
    void whatIsNoPartOfTheApiAsksNobodyWhoTheyAre(String header) {
        given().header("Authorization", header).get("/q/health").then().statusCode(200);
        given().header("Authorization", header).get("/unknown.html").then().statusCode(404);
    }

    private static void refused(RequestSpecification request, String path) {
        request.get(path).then().statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:reseau-climat:problem:unauthenticated"));
    }
}
