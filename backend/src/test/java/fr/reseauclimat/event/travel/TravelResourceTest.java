package fr.reseauclimat.event.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.reseauclimat.event.Comer;
import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.GuestFixtures;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class TravelResourceTest {

    @Inject
    EventFixtures events;

    @Inject
    GuestFixtures comers;

    @Inject
    TravelFixtures fixtures;

    @Inject
    Retention retention;

    private UUID event;
    private Comer nadia;
    private Comer omar;

    private void twoGoToAutun(Comer.Way way) {
        event = fixtures.dayInAutun();
        nadia = comers.comer(way, event, "nadia-");
        omar = comers.comer(Comer.Way.SIGNED_IN, event, "omar-");
    }

    /** From Dijon (47.33, 5.03) to Autun (46.94, 4.30): 43.4 km south and 55.2 km west, 70.2 km in all, times 1.3: 91 by the road. */
    @ParameterizedTest
    @EnumSource
    void theWayIsEstimatedUntilOneTellsIt(Comer.Way way) {
        twoGoToAutun(way);
        tell(nadia, "{\"mode\": \"TER\", \"originId\": \"COM-21231\"}").statusCode(200)
                .body("mine.origin.name", equalTo("Dijon")).body("mine.kilometres", nullValue()).body("mine.estimated", equalTo(91));
        tell(nadia, "{\"mode\": \"CAR_ALONE\", \"originId\": \"COM-21231\", \"kilometres\": 85}").statusCode(200)
                .body("mine.kilometres", equalTo(85)).body("travellers", equalTo(1));
        var kilograms = nadia.calls().get(path()).jsonPath().getDouble("kilograms");
        assertThat(kilograms).isCloseTo(2 * 85 * 0.2176, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource
    void allSeeTheSumAndNobodyTheOthersWay(Comer.Way way) {
        twoGoToAutun(way);
        tell(nadia, "{\"mode\": \"CARPOOL\", \"originId\": \"COM-21054\", \"carPeople\": 3}").statusCode(200);
        var stranger = Comer.member("stranger-" + UUID.randomUUID());
        events.member(stranger.name());
        var body = stranger.calls().get(path()).then().statusCode(200).body("travellers", equalTo(1)).body("registered", equalTo(2))
                .body("canTell", equalTo(false)).body("mine", nullValue()).extract().asString();
        assertThat(body).doesNotContain("Beaune", "COM-21054", nadia.name());
        stranger.sends("{\"mode\": \"BIKE\", \"kilometres\": 4}").put(path() + "/mine").then().statusCode(403);
    }

    @ParameterizedTest
    @EnumSource
    void theSameRequestManyTimesAtOnceHasOneEffect(Comer.Way way) {
        twoGoToAutun(way);
        var answers = IntStream.range(0, 12).parallel().mapToObj(i -> nadia.sends("{\"mode\": \"BIKE\", \"kilometres\": 4}").put(path() + "/mine").statusCode()).toList();
        assertThat(answers).containsOnly(200);
        nadia.calls().get(path()).then().body("travellers", equalTo(1));
        assertThat(fixtures.waysKnown(event)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aWayThatIsIncompleteIsRefused(Comer.Way way) {
        twoGoToAutun(way);
        tell(nadia, "{\"mode\": \"TER\"}").statusCode(400).body("errors[0].field", equalTo("originId"));
        tell(nadia, "{\"mode\": \"CARPOOL\", \"kilometres\": 20}").statusCode(400).body("errors[0].field", equalTo("carPeople"));
        tell(nadia, "{\"mode\": \"TER\", \"originId\": \"COM-00000\"}").statusCode(400).body("errors[0].field", equalTo("originId"));
        tell(nadia, "{\"mode\": \"ROCKET\", \"kilometres\": 2}").statusCode(400);
        tell(nadia, "{\"mode\": \"ONLINE\"}").statusCode(200).body("travellers", equalTo(0));
    }

    @ParameterizedTest
    @EnumSource
    void whatOneToldCanBeTakenBackAndLeavesWithTheRegistration(Comer.Way way) {
        twoGoToAutun(way);
        tell(nadia, "{\"mode\": \"WALK\", \"kilometres\": 2}").statusCode(200);
        nadia.calls().delete(path() + "/mine").then().statusCode(204);
        nadia.calls().get(path()).then().body("travellers", equalTo(0));
        tell(omar, "{\"mode\": \"WALK\", \"kilometres\": 2}").statusCode(200);
        omar.calls().delete("/api/events/" + event + "/registration").then().statusCode(204);
        nadia.calls().get(path()).then().body("travellers", equalTo(0));
        retention.erase("travel");
        assertThat(fixtures.waysKnown(event)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aWeekAfterTheEventOnlyTotalsByModeRemain(Comer.Way way) {
        twoGoToAutun(way);
        tell(nadia, "{\"mode\": \"TER\", \"originId\": \"COM-21231\"}").statusCode(200);
        tell(omar, "{\"mode\": \"CAR_ALONE\", \"kilometres\": 50}").statusCode(200);
        var before = nadia.calls().get(path()).jsonPath();
        fixtures.shift(event, "-7 days");
        retention.erase("travel");
        assertThat(fixtures.waysKnown(event)).as("not a day too early").isEqualTo(2);
        fixtures.shift(event, "-2 days");
        retention.erase("travel");
        assertThat(fixtures.waysKnown(event)).isZero();
        var after = nadia.calls().get(path()).then().statusCode(200).body("erased", equalTo(true)).body("mine", nullValue())
                .body("canTell", equalTo(false)).extract().jsonPath();
        assertThat(after.getList("modes")).isEqualTo(before.getList("modes"));
        assertThat(after.getDouble("aloneByCar")).isEqualTo(before.getDouble("aloneByCar"));
        tell(nadia, "{\"mode\": \"TER\", \"kilometres\": 5}").statusCode(409);
        retention.erase("travel");
        assertThat(nadia.calls().get(path()).jsonPath().getList("modes")).isEqualTo(before.getList("modes"));
    }

    private ValidatableResponse tell(Comer who, String body) {
        return who.sends(body).put(path() + "/mine").then();
    }

    private String path() {
        return "/api/events/" + event + "/travel";
    }
}
