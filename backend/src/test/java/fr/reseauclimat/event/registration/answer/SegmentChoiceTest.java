package fr.reseauclimat.event.registration.answer;

import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.SegmentPlan;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

/** Of parts that run side by side, one chooses one, as long as it has places. */
@QuarkusTest
@ApiTest
class SegmentChoiceTest {

    @Inject
    EventFixtures fixtures;

    private String path;
    private UUID event;
    private List<String> parts;

    @BeforeEach
    void twoWorkshopsAtOnceTheFirstWithOnePlace() {
        for (var name : new String[] { "claire", "nadia", "omar" }) {
            fixtures.member(name);
        }
        var plans = Plans.soon();
        var start = plans.plan().startsAt();
        event = fixtures.published("claire", plans.segments(
                new SegmentPlan(null, SegmentKind.TALK, "Haies", null, start, start.plusSeconds(3600), null, 1, 1, null),
                new SegmentPlan(null, SegmentKind.TALK, "Mares", null, start, start.plusSeconds(3600), null, null, 1, null)));
        path = "/api/events/" + event;
        parts = as("nadia", Roles.AGENT).get(path + "/registration-form").then().statusCode(200)
                .body("parallels", hasSize(1)).body("parallels[0].parts.title", contains("Haies", "Mares"))
                .extract().path("parallels[0].parts.segmentId");
    }

    @Test
    void aFullPartIsRefusedAndIsFreeAgainWhenSomebodyChangesOrLeaves() {
        choose("nadia", parts.get(0)).statusCode(200);
        choose("nadia", parts.get(0)).statusCode(200);
        choose("omar", parts.get(0)).statusCode(409).body("detail", containsString("est complet"));
        assertThat(fixtures.count("state = 'REGISTERED'", event)).as("nothing of a refused request stays").isEqualTo(1);
        choose("omar", parts.get(1)).statusCode(200);
        choose("nadia", parts.get(1)).statusCode(200);
        choose("omar", parts.get(0)).statusCode(200);
        as("omar", Roles.AGENT).get(path + "/registration").then().body("segmentIds", contains(parts.get(0)));
        as("claire", Roles.AGENT).get(path + "/registrations").then().body("items[1].choices[0].title", equalTo("Haies"));
        as("omar", Roles.AGENT).delete(path + "/registration").then().statusCode(204);
        as("nadia", Roles.AGENT).get(path + "/registration-form").then().body("parallels[0].parts[0].taken", equalTo(0));
        assertThat(as("claire", Roles.AGENT).get(path + "/registrations/export").asString()).contains("\"Mares\"");
    }

    @Test
    void twoPartsAtOnceOrOneOfAnotherEventAreRefused() {
        choose("nadia", parts.get(0), parts.get(1)).statusCode(400);
        choose("nadia", UUID.randomUUID().toString()).statusCode(400);
    }

    private ValidatableResponse choose(String person, String... ids) {
        return as(person, Roles.AGENT).contentType(ContentType.JSON).body("{\"segmentIds\": [\"" + String.join("\", \"", ids) + "\"]}")
                .put(path + "/registration/wishes").then();
    }
}
