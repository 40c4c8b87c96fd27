package fr.reseauclimat.event.travel;

import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class TravelResourceTest {

    @Inject
    EventFixtures events;

    @Inject
    TravelFixtures fixtures;

    @Inject
    Retention retention;

    private UUID event;
    private String nadia;
    private String omar;

    @BeforeEach
    void twoGoToAutun() {
        event = fixtures.dayInAutun();
        nadia = participant("nadia-");
        omar = participant("omar-");
    }

    /** From Dijon (47.33, 5.03) to Autun (46.94, 4.30): 43.4 km south and 55.2 km west, 70.2 km in all, times 1.3: 91 by the road. */
    @Test
    void theWayIsEstimatedUntilOneTellsIt() {
        tell(nadia, "{\"mode\": \"TER\", \"originId\": \"COM-21231\"}").statusCode(200)
                .body("mine.origin.name", equalTo("Dijon")).body("mine.kilometres", nullValue()).body("mine.estimated", equalTo(91));
        tell(nadia, "{\"mode\": \"CAR_ALONE\", \"originId\": \"COM-21231\", \"kilometres\": 85}").statusCode(200)
                .body("mine.kilometres", equalTo(85)).body("travellers", equalTo(1));
        var kilograms = member(nadia).get(path()).jsonPath().getDouble("kilograms");
        assertThat(kilograms).isCloseTo(2 * 85 * 0.2176, within(1e-6));
    }

    @Test
    void allSeeTheSumAndNobodyTheOthersWay() {
        tell(nadia, "{\"mode\": \"CARPOOL\", \"originId\": \"COM-21054\", \"carPeople\": 3}").statusCode(200);
        var stranger = "stranger-" + UUID.randomUUID();
        events.member(stranger);
        var body = member(stranger).get(path()).then().statusCode(200).body("travellers", equalTo(1)).body("registered", equalTo(2))
                .body("canTell", equalTo(false)).body("mine", nullValue()).extract().asString();
        assertThat(body).doesNotContain("Beaune", "COM-21054", nadia);
        member(stranger).contentType("application/json").body("{\"mode\": \"BIKE\", \"kilometres\": 4}").put(path() + "/mine").then().statusCode(403);
    }

    @Test
    void theSameRequestManyTimesAtOnceHasOneEffect() {
        var answers = IntStream.range(0, 12).parallel().mapToObj(i -> member(nadia).contentType("application/json")
                .body("{\"mode\": \"BIKE\", \"kilometres\": 4}").put(path() + "/mine").statusCode()).toList();
        assertThat(answers).containsOnly(200);
        member(nadia).get(path()).then().body("travellers", equalTo(1));
        assertThat(fixtures.waysKnown(event)).isEqualTo(1);
    }

    @Test
    void aWayThatIsIncompleteIsRefused() {
        tell(nadia, "{\"mode\": \"TER\"}").statusCode(400).body("errors[0].field", equalTo("originId"));
        tell(nadia, "{\"mode\": \"CARPOOL\", \"kilometres\": 20}").statusCode(400).body("errors[0].field", equalTo("carPeople"));
        tell(nadia, "{\"mode\": \"TER\", \"originId\": \"COM-00000\"}").statusCode(400).body("errors[0].field", equalTo("originId"));
        tell(nadia, "{\"mode\": \"ROCKET\", \"kilometres\": 2}").statusCode(400);
        tell(nadia, "{\"mode\": \"ONLINE\"}").statusCode(200).body("travellers", equalTo(0));
    }

    @Test
    void whatOneToldCanBeTakenBackAndLeavesWithTheRegistration() {
        tell(nadia, "{\"mode\": \"WALK\", \"kilometres\": 2}").statusCode(200);
        member(nadia).delete(path() + "/mine").then().statusCode(204);
        member(nadia).get(path()).then().body("travellers", equalTo(0));
        tell(omar, "{\"mode\": \"WALK\", \"kilometres\": 2}").statusCode(200);
        member(omar).delete("/api/events/" + event + "/registration").then().statusCode(204);
        member(nadia).get(path()).then().body("travellers", equalTo(0));
        retention.erase("travel");
        assertThat(fixtures.waysKnown(event)).isZero();
    }

    @Test
    void aWeekAfterTheEventOnlyTotalsByModeRemain() {
        tell(nadia, "{\"mode\": \"TER\", \"originId\": \"COM-21231\"}").statusCode(200);
        tell(omar, "{\"mode\": \"CAR_ALONE\", \"kilometres\": 50}").statusCode(200);
        var before = member(nadia).get(path()).jsonPath();
        fixtures.shift(event, "-7 days");
        retention.erase("travel");
        assertThat(fixtures.waysKnown(event)).as("not a day too early").isEqualTo(2);
        fixtures.shift(event, "-2 days");
        retention.erase("travel");
        assertThat(fixtures.waysKnown(event)).isZero();
        var after = member(nadia).get(path()).then().statusCode(200).body("erased", equalTo(true)).body("mine", nullValue())
                .body("canTell", equalTo(false)).extract().jsonPath();
        assertThat(after.getList("modes")).isEqualTo(before.getList("modes"));
        assertThat(after.getDouble("aloneByCar")).isEqualTo(before.getDouble("aloneByCar"));
        tell(nadia, "{\"mode\": \"TER\", \"kilometres\": 5}").statusCode(409);
        retention.erase("travel");
        assertThat(member(nadia).get(path()).jsonPath().getList("modes")).isEqualTo(before.getList("modes"));
    }

    private ValidatableResponse tell(String who, String body) {
        return member(who).contentType("application/json").body(body).put(path() + "/mine").then();
    }

    private String path() {
        return "/api/events/" + event + "/travel";
    }

    private String participant(String prefix) {
        var name = prefix + UUID.randomUUID();
        events.member(name);
        member(name).put("/api/events/" + event + "/registration").then().statusCode(200);
        return name;
    }

    private static RequestSpecification member(String name) {
        return as(name, Roles.AGENT);
    }
}
