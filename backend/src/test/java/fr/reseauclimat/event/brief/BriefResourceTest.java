package fr.reseauclimat.event.brief;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class BriefResourceTest {

    private static final String BRIEF = """
            {"goals": [{"text": "Se connaître", "technique": "SPEED_DATING"}, {"text": "Décider"}], "audience": "Élus", "takeaways": " "}""";

    @Inject
    EventFixtures fixtures;

    @Test
    void theBriefIsWrittenReadAndChanged() {
        var brief = "/api/events/" + fixtures.draft("brief-claire", Plans.soon()) + "/brief";
        claire().get(brief).then().statusCode(200).header("ETag", "\"0\"").body("goals", empty());
        claire().contentType(ContentType.JSON).body(BRIEF).put(brief).then().statusCode(428);
        claire().header("If-Match", "\"0\"").contentType(ContentType.JSON).body(BRIEF).put(brief).then().statusCode(200)
                .body("goals.text", contains("Se connaître", "Décider")).body("goals[0].technique", equalTo("SPEED_DATING"));
        claire().header("If-Match", "\"0\"").contentType(ContentType.JSON).body(BRIEF).put(brief).then().statusCode(412);
        var fewer = "{\"goals\": [{\"text\": \"Décider\"}]}";
        var etag = claire().header("If-Match", "*").contentType(ContentType.JSON).body(fewer).put(brief).then().statusCode(200)
                .body("goals", hasSize(1)).extract().header("ETag");
        as("brief-ademe", Roles.ADEME).get(brief).then().statusCode(200).header("ETag", etag);
        claire().header("If-Match", "*").contentType(ContentType.JSON).body("{\"goals\": [{\"text\": \" \"}]}").put(brief)
                .then().statusCode(400).body("errors.field", hasItem("goals[0].text"));
    }

    @Test
    void onlyThoseWhoRunItReadTheBrief() {
        fixtures.member("brief-nadia");
        var published = fixtures.published("brief-claire", Plans.soon());
        as("brief-nadia", Roles.AGENT).get("/api/events/" + published + "/brief").then().statusCode(403);
        given().get("/api/events/" + published + "/brief").then().statusCode(401);
        var draft = fixtures.draft("brief-claire", Plans.soon());
        as("brief-nadia", Roles.AGENT).get("/api/events/" + draft + "/brief").then().statusCode(404);
    }

    private static RequestSpecification claire() {
        return as("brief-claire", Roles.AGENT);
    }
}
