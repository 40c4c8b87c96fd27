package fr.reseauclimat.event.programme;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

@QuarkusTest
@ApiTest
class ProgrammeCheckResourceTest {

    private static final String SHARED_ROOM = """
            {"segments": [
              {"kind": "TALK", "startsAt": "2027-03-09T08:00:00Z", "endsAt": "2027-03-09T09:00:00Z", "room": "Hall", "parallelGroup": 1},
              {"kind": "TALK", "startsAt": "2027-03-09T08:30:00Z", "endsAt": "2027-03-09T09:00:00Z", "room": "hall", "parallelGroup": 1}]}""";

    @Test
    void aProgrammeIsCheckedBeforeItIsSaved() {
        as("nadia", Roles.AGENT).contentType(ContentType.JSON).body(SHARED_ROOM).post("/api/programme-checks")
                .then().statusCode(200).body("clashes.kind", contains("ROOM")).body("clashes[0].about", equalTo("Hall"));
        as("nadia", Roles.AGENT).contentType(ContentType.JSON).body("{\"segments\": []}").post("/api/programme-checks")
                .then().statusCode(200).body("clashes", empty());
    }

    @Test
    void visitorsAndIncompletePartsAreRefused() {
        given().contentType(ContentType.JSON).body(SHARED_ROOM).post("/api/programme-checks").then().statusCode(401);
        as("nadia", Roles.AGENT).contentType(ContentType.JSON).body("{\"segments\": [{\"kind\": \"TALK\"}]}")
                .post("/api/programme-checks").then().statusCode(400).body("errors.field", hasItem("segments[0].startsAt"));
    }
}
