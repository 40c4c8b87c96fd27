package fr.reseauclimat.event.travel.carpool.board;

import static fr.reseauclimat.testing.Tokens.as;
import static fr.reseauclimat.testing.Tokens.email;
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
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class CarpoolResourceTest {

    @Inject
    EventFixtures events;

    @Inject
    TravelFixtures fixtures;

    private UUID event;
    private String driver;
    private String passenger;

    @BeforeEach
    void oneOffersTwoSeatsAndOneLooksForOne() {
        event = fixtures.dayInAutun();
        driver = participant("driver-");
        passenger = participant("passenger-");
        tell(driver, "OFFER", TravelFixtures.DIJON, 2).statusCode(200);
        tell(passenger, "NEED", TravelFixtures.BEAUNE, 1).statusCode(200);
    }

    @Test
    void whoFitsIsSuggestedToBothWithoutNameOrAddress() {
        for (var who : new String[] { driver, passenger }) {
            var body = member(who).get(path()).then().statusCode(200).body("suggestions", hasSize(1)).body("contacts", hasSize(0))
                    .body("offers", equalTo(1)).body("needs", equalTo(1)).extract().asString();
            assertThat(body).doesNotContain(email(driver), email(passenger), "lastName");
        }
        assertThat(board(driver).getString("suggestions[0].person.origin.name")).isEqualTo("Beaune");
    }

    @Test
    void addressesAreToldOnlyOnceBothAgree() {
        ask(passenger, entryOf(driver)).statusCode(201);
        assertThat(fixtures.mailsTo(driver)).contains("Covoiturer pour", "Beaune").doesNotContain(email(passenger));
        assertThat(member(driver).get(path()).asString()).doesNotContain(email(passenger));
        var contact = board(driver).getString("contacts[0].id");
        assertThat(board(driver).getBoolean("contacts[0].askedByMe")).isFalse();
        answer(passenger, contact, true).statusCode(404);
        answer(driver, contact, true).statusCode(200).body("contacts[0].person.email", equalTo(email(passenger)))
                .body("mine.seatsLeft", equalTo(1));
        assertThat(board(passenger).getString("contacts[0].person.email")).isEqualTo(email(driver));
        assertThat(fixtures.mailsTo(driver)).contains(email(passenger));
        assertThat(fixtures.mailsTo(passenger)).contains(email(driver));
        answer(driver, contact, false).statusCode(409);
    }

    @Test
    void whoDeclinesTellsNothing() {
        ask(driver, entryOf(passenger)).statusCode(201);
        answer(passenger, board(passenger).getString("contacts[0].id"), false).statusCode(200);
        assertThat(board(driver).getString("contacts[0].state")).isEqualTo("DECLINED");
        assertThat(member(driver).get(path()).asString() + member(passenger).get(path()).asString())
                .doesNotContain(email(driver), email(passenger));
    }

    @Test
    void whoTakesTheAgreementBackFreesTheSeatAndHidesTheAddress() {
        ask(passenger, entryOf(driver)).statusCode(201);
        var contact = board(driver).getString("contacts[0].id");
        answer(driver, contact, true).statusCode(200);
        member(passenger).delete(path() + "/contacts/" + contact).then().statusCode(200);
        assertThat(member(passenger).get(path()).asString()).doesNotContain(email(driver));
        assertThat(board(driver).getInt("mine.seatsLeft")).isEqualTo(2);
    }

    @Test
    void aCarIsNeverFullerThanItsSeats() {
        var family = participant("family-");
        tell(family, "NEED", TravelFixtures.DIJON, 2).statusCode(200);
        ask(passenger, entryOf(driver)).statusCode(201);
        ask(family, entryOf(driver, family)).statusCode(201);
        var contacts = board(driver).<String>getList("contacts.id");
        answer(driver, contacts.getFirst(), true).statusCode(200);
        answer(driver, contacts.getLast(), true).statusCode(409);
        assertThat(board(driver).getInt("mine.seatsLeft")).isEqualTo(1);
    }

    @Test
    void askingTwiceSendsOneMail() {
        var entry = entryOf(driver);
        ask(passenger, entry).statusCode(201);
        ask(passenger, entry).statusCode(201);
        assertThat(fixtures.mailsTo(driver).split("Covoiturer pour", -1)).hasSize(2);
    }

    @Test
    void onlyWhoHasAPlaceSeesAnythingOfIt() {
        var stranger = "stranger-" + UUID.randomUUID();
        events.member(stranger);
        member(stranger).get(path()).then().statusCode(403);
        tell(stranger, "NEED", TravelFixtures.DIJON, 1).statusCode(403);
        member(driver).delete("/api/events/" + event + "/registration").then().statusCode(204);
        member(passenger).get(path()).then().statusCode(200).body("suggestions", hasSize(0)).body("offers", equalTo(0));
    }

    @Test
    void whatDoesNotMakeSenseIsRefused() {
        tell(driver, "OFFER", "COM-00000", 2).statusCode(400).body("errors[0].field", equalTo("originId"));
        tell(driver, "OFFER", TravelFixtures.DIJON, 0).statusCode(400);
        member(driver).contentType("application/json").body(body("OFFER", TravelFixtures.DIJON, 2, Instant.now().plus(9, ChronoUnit.DAYS)))
                .put(path() + "/mine").then().statusCode(400).body("errors[0].field", equalTo("leavesAt"));
        var other = participant("other-");
        tell(other, "OFFER", TravelFixtures.DIJON, 2).statusCode(200);
        ask(other, entryOf(driver, passenger)).statusCode(409);
        ask(other, UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void whatOneToldIsForgottenWithItsContacts() {
        ask(passenger, entryOf(driver)).statusCode(201);
        member(driver).delete(path() + "/mine").then().statusCode(204);
        member(passenger).get(path()).then().body("contacts", hasSize(0)).body("offers", equalTo(0));
    }

    /** The entry of the driver, as the passenger is shown it. */
    private String entryOf(String who) {
        return entryOf(who, who.equals(driver) ? passenger : driver);
    }

    private String entryOf(String who, String asSeenBy) {
        return board(asSeenBy).getString("suggestions[0].person.entryId");
    }

    private ValidatableResponse ask(String who, String entry) {
        return member(who).contentType("application/json").body("{\"entryId\": \"" + entry + "\"}").post(path() + "/contacts").then();
    }

    private ValidatableResponse answer(String who, String contact, boolean accepted) {
        return member(who).contentType("application/json").body("{\"accepted\": " + accepted + "}")
                .put(path() + "/contacts/" + contact + "/answer").then();
    }

    private ValidatableResponse tell(String who, String kind, String origin, int seats) {
        var leaves = Instant.now().atZone(ZoneId.of("Europe/Paris")).plusDays(1).truncatedTo(ChronoUnit.DAYS).withHour(8).toInstant();
        return member(who).contentType("application/json").body(body(kind, origin, seats, leaves)).put(path() + "/mine").then();
    }

    private static String body(String kind, String origin, int seats, Instant leaves) {
        return "{\"kind\": \"" + kind + "\", \"originId\": \"" + origin + "\", \"leavesAt\": \"" + leaves
                + "\", \"flexibilityMinutes\": 30, \"seats\": " + seats + ", \"comment\": \"Devant la gare\"}";
    }

    private JsonPath board(String who) {
        return member(who).get(path()).then().statusCode(200).extract().jsonPath();
    }

    private String path() {
        return "/api/events/" + event + "/carpool";
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
