package fr.reseauclimat.event.travel.carpool.plan;

import static fr.reseauclimat.testing.Tokens.as;
import static fr.reseauclimat.testing.Tokens.email;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.travel.TravelFixtures;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

/**
 * Two drivers, two who look for a seat: one of these fits both cars by the hour, and the nearer one is the only car of the
 * other.
 */
@QuarkusTest
@ApiTest
class CarpoolPlanResourceTest {

    @Inject
    EventFixtures events;

    @Inject
    TravelFixtures fixtures;

    private UUID event;
    private String early;
    private String late;
    private String flexible;
    private String fixed;

    @BeforeEach
    void twoCarsForTwo() {
        event = fixtures.dayInAutun();
        early = participant("early-", "OFFER", TravelFixtures.BEAUNE, 8, 15);
        late = participant("late-", "OFFER", TravelFixtures.DIJON, 10, 15);
        flexible = participant("flexible-", "NEED", TravelFixtures.BEAUNE, 9, 60);
        fixed = participant("fixed-", "NEED", TravelFixtures.BEAUNE, 8, 0);
    }

    @Test
    void whoRunsTheEventSeesOneProposalForAllWithoutAddresses() {
        var body = as("claire", Roles.MISSIONS_PUBLIQUES).get(path()).then().statusCode(200)
                .body("agreed", equalTo(0)).body("wanted", equalTo(2)).body("free", equalTo(2)).body("carried", equalTo(2))
                .body("cars", hasSize(2)).body("cars.riders.flatten()", hasSize(2)).extract().asString();
        assertThat(body).doesNotContain("@", "lastName");
    }

    @Test
    void eachIsShownTheRideFirstThatHelpsAllMost() {
        assertThat(board(flexible).<Boolean>getList("suggestions.mostUseful")).containsExactly(true, false);
        // the early car is nearer, but it is the only one of somebody else
        assertThat(board(flexible).getString("suggestions[0].person.origin.name")).isEqualTo("Dijon");
        assertThat(board(flexible).getInt("suggestions[0].detour")).isGreaterThanOrEqualTo(board(flexible).getInt("suggestions[1].detour"));
        assertThat(board(fixed).<Boolean>getList("suggestions.mostUseful")).containsExactly(true);
        assertThat(board(late).<Boolean>getList("suggestions.mostUseful")).containsExactly(true);
    }

    @Test
    void whatIsAgreedIsKeptAndTheRestIsPlannedAroundIt() {
        agree(flexible, early);
        as("claire", Roles.MISSIONS_PUBLIQUES).get(path()).then().statusCode(200)
                .body("agreed", equalTo(1)).body("wanted", equalTo(1)).body("free", equalTo(1)).body("carried", equalTo(0));
    }

    @Test
    void whoSaidNoIsNotProposedAgain() {
        var contact = ask(fixed, early);
        answer(early, contact, false).statusCode(200);
        as("claire", Roles.MISSIONS_PUBLIQUES).get(path()).then().body("carried", equalTo(1));
    }

    @Test
    void theProposalIsMailedToEachOnceADay() {
        as("claire", Roles.MISSIONS_PUBLIQUES).post(path() + "/mails").then().statusCode(200).body("mails", equalTo(4));
        as("claire", Roles.MISSIONS_PUBLIQUES).post(path() + "/mails").then().statusCode(200).body("mails", equalTo(0));
        assertThat(fixtures.mailsTo(flexible)).contains("plus utile à tous", "Dijon").doesNotContain(email(late));
        assertThat(fixtures.mailsTo(late)).contains("Votre voiture pourrait emmener", "Beaune").doesNotContain(email(flexible));
        assertThat(fixtures.mailsTo(late).split("plus utile à tous", -1).length).isEqualTo(fixtures.mailsTo(fixed).split("plus utile à tous", -1).length);
    }

    @Test
    void onlyWhoRunsTheEventSeesAndSendsIt() {
        as(flexible, Roles.AGENT).get(path()).then().statusCode(403);
        as(flexible, Roles.AGENT).post(path() + "/mails").then().statusCode(403);
        as("claire", Roles.MISSIONS_PUBLIQUES).get("/api/events/" + UUID.randomUUID() + "/carpool/plan").then().statusCode(404);
        given().get(path()).then().statusCode(401);
    }

    @Test
    void nothingIsSentForADayThatIsOver() {
        events.cancel(event);
        as("claire", Roles.MISSIONS_PUBLIQUES).post(path() + "/mails").then().statusCode(409);
    }

    private void agree(String who, String with) {
        answer(with, ask(who, with), true).statusCode(200);
    }

    /** @return the contact */
    private String ask(String who, String other) {
        var theirs = board(other).getString("mine.origin.name");
        var entry = board(who).getString("suggestions.find { it.person.origin.name == '" + theirs + "' }.person.entryId");
        as(who, Roles.AGENT).contentType("application/json").body("{\"entryId\": \"" + entry + "\"}")
                .post("/api/events/" + event + "/carpool/contacts").then().statusCode(201);
        return board(other).getString("contacts[0].id");
    }

    private ValidatableResponse answer(String who, String contact, boolean accepted) {
        return as(who, Roles.AGENT).contentType("application/json").body("{\"accepted\": " + accepted + "}")
                .put("/api/events/" + event + "/carpool/contacts/" + contact + "/answer").then();
    }

    private JsonPath board(String who) {
        return as(who, Roles.AGENT).get("/api/events/" + event + "/carpool").then().statusCode(200).extract().jsonPath();
    }

    private String path() {
        return "/api/events/" + event + "/carpool/plan";
    }

    private String participant(String prefix, String kind, String origin, int hour, int flexibility) {
        var name = prefix + UUID.randomUUID();
        events.member(name);
        as(name, Roles.AGENT).put("/api/events/" + event + "/registration").then().statusCode(200);
        var leaves = Instant.now().atZone(ZoneId.of("Europe/Paris")).plusDays(1).truncatedTo(ChronoUnit.DAYS).withHour(hour).toInstant();
        as(name, Roles.AGENT).contentType("application/json")
                .body("{\"kind\": \"" + kind + "\", \"originId\": \"" + origin + "\", \"leavesAt\": \"" + leaves
                        + "\", \"flexibilityMinutes\": " + flexibility + ", \"seats\": 1}")
                .put("/api/events/" + event + "/carpool/mine").then().statusCode(200);
        return name;
    }
}
