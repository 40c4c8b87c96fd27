package fr.reseauclimat.event.travel.carpool.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.reseauclimat.event.Comer;
import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.GuestFixtures;
import fr.reseauclimat.event.travel.TravelFixtures;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class CarpoolResourceTest {

    @Inject
    EventFixtures events;

    @Inject
    GuestFixtures comers;

    @Inject
    TravelFixtures fixtures;

    private UUID event;
    private Comer driver;
    private Comer passenger;

    private void oneOffersTwoSeatsAndOneLooksForOne(Comer.Way way) {
        event = fixtures.dayInAutun();
        driver = participant("driver-");
        passenger = comers.comer(way, event, "passenger-");
        tell(driver, "OFFER", TravelFixtures.DIJON, 2).statusCode(200);
        tell(passenger, "NEED", TravelFixtures.BEAUNE, 1).statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void whoFitsIsSuggestedToBothWithoutNameOrAddress(Comer.Way way) {
        oneOffersTwoSeatsAndOneLooksForOne(way);
        for (var who : new Comer[] { driver, passenger }) {
            var body = who.calls().get(path()).then().statusCode(200).body("suggestions", hasSize(1)).body("contacts", hasSize(0))
                    .body("offers", equalTo(1)).body("needs", equalTo(1)).extract().asString();
            assertThat(body).doesNotContain(driver.email(), passenger.email(), "lastName");
        }
        assertThat(board(driver).getString("suggestions[0].person.origin.name")).isEqualTo("Beaune");
    }

    @ParameterizedTest
    @EnumSource
    void addressesAreToldOnlyOnceBothAgree(Comer.Way way) {
        oneOffersTwoSeatsAndOneLooksForOne(way);
        ask(passenger, entryOf(driver)).statusCode(201);
        assertThat(fixtures.mailsTo(driver.name())).contains("Covoiturer pour", "Beaune").doesNotContain(passenger.email());
        assertThat(driver.calls().get(path()).asString()).doesNotContain(passenger.email());
        var contact = board(driver).getString("contacts[0].id");
        assertThat(board(driver).getBoolean("contacts[0].askedByMe")).isFalse();
        answer(passenger, contact, true).statusCode(404);
        answer(driver, contact, true).statusCode(200).body("contacts[0].person.email", equalTo(passenger.email()))
                .body("mine.seatsLeft", equalTo(1));
        assertThat(board(passenger).getString("contacts[0].person.email")).isEqualTo(driver.email());
        assertThat(fixtures.mailsTo(driver.name())).contains(passenger.email());
        assertThat(fixtures.mailsTo(passenger.name())).contains(driver.email());
        answer(driver, contact, false).statusCode(409);
    }

    @ParameterizedTest
    @EnumSource
    void whoDeclinesTellsNothing(Comer.Way way) {
        oneOffersTwoSeatsAndOneLooksForOne(way);
        ask(driver, entryOf(passenger)).statusCode(201);
        answer(passenger, board(passenger).getString("contacts[0].id"), false).statusCode(200);
        assertThat(board(driver).getString("contacts[0].state")).isEqualTo("DECLINED");
        assertThat(driver.calls().get(path()).asString() + passenger.calls().get(path()).asString())
                .doesNotContain(driver.email(), passenger.email());
    }

    @ParameterizedTest
    @EnumSource
    void whoTakesTheAgreementBackFreesTheSeatAndHidesTheAddress(Comer.Way way) {
        oneOffersTwoSeatsAndOneLooksForOne(way);
        ask(passenger, entryOf(driver)).statusCode(201);
        var contact = board(driver).getString("contacts[0].id");
        answer(driver, contact, true).statusCode(200);
        passenger.calls().delete(path() + "/contacts/" + contact).then().statusCode(200);
        assertThat(passenger.calls().get(path()).asString()).doesNotContain(driver.email());
        assertThat(board(driver).getInt("mine.seatsLeft")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aCarIsNeverFullerThanItsSeats(Comer.Way way) {
        oneOffersTwoSeatsAndOneLooksForOne(way);
        var family = participant("family-");
        tell(family, "NEED", TravelFixtures.DIJON, 2).statusCode(200);
        ask(passenger, entryOf(driver)).statusCode(201);
        ask(family, entryOf(driver, family)).statusCode(201);
        var contacts = board(driver).<String>getList("contacts.id");
        answer(driver, contacts.getFirst(), true).statusCode(200);
        answer(driver, contacts.getLast(), true).statusCode(409);
        assertThat(board(driver).getInt("mine.seatsLeft")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void askingTwiceSendsOneMail(Comer.Way way) {
        oneOffersTwoSeatsAndOneLooksForOne(way);
        var entry = entryOf(driver);
        ask(passenger, entry).statusCode(201);
        ask(passenger, entry).statusCode(201);
        assertThat(fixtures.mailsTo(driver.name()).split("Covoiturer pour", -1)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoHasAPlaceSeesAnythingOfIt(Comer.Way way) {
        oneOffersTwoSeatsAndOneLooksForOne(way);
        var stranger = Comer.member("stranger-" + UUID.randomUUID());
        events.member(stranger.name());
        stranger.calls().get(path()).then().statusCode(403);
        tell(stranger, "NEED", TravelFixtures.DIJON, 1).statusCode(403);
        driver.calls().delete("/api/events/" + event + "/registration").then().statusCode(204);
        passenger.calls().get(path()).then().statusCode(200).body("suggestions", hasSize(0)).body("offers", equalTo(0));
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotMakeSenseIsRefused(Comer.Way way) {
        oneOffersTwoSeatsAndOneLooksForOne(way);
        tell(driver, "OFFER", "COM-00000", 2).statusCode(400).body("errors[0].field", equalTo("originId"));
        tell(driver, "OFFER", TravelFixtures.DIJON, 0).statusCode(400);
        driver.sends(body("OFFER", TravelFixtures.DIJON, 2, Instant.now().plus(9, ChronoUnit.DAYS)))
                .put(path() + "/mine").then().statusCode(400).body("errors[0].field", equalTo("leavesAt"));
        var other = participant("other-");
        tell(other, "OFFER", TravelFixtures.DIJON, 2).statusCode(200);
        ask(other, entryOf(driver, passenger)).statusCode(409);
        ask(other, UUID.randomUUID().toString()).statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void whatOneToldIsForgottenWithItsContacts(Comer.Way way) {
        oneOffersTwoSeatsAndOneLooksForOne(way);
        ask(passenger, entryOf(driver)).statusCode(201);
        driver.calls().delete(path() + "/mine").then().statusCode(204);
        passenger.calls().get(path()).then().body("contacts", hasSize(0)).body("offers", equalTo(0));
    }

    @Test
    void aGuestWhoIsAskedAnswersThroughTheLinkOfThatLetterWhichIsAnotherOne() {
        oneOffersTwoSeatsAndOneLooksForOne(Comer.Way.BY_LINK);
        ask(driver, entryOf(passenger)).statusCode(201);
        assertThat(fixtures.mailsTo(passenger.name())).contains("Covoiturer pour").doesNotContain(driver.email(), "/trajets");
        var fromLetter = new Comer(passenger.name(), comers.link(passenger.name()));
        assertThat(fromLetter.link()).isNotEqualTo(passenger.link());
        answer(fromLetter, board(fromLetter).getString("contacts[0].id"), true).statusCode(200)
                .body("contacts[0].person.email", equalTo(driver.email()));
        assertThat(fixtures.mailsTo(driver.name())).contains(passenger.email(), "/rencontres/" + event + "/trajets");
    }

    @Test
    void aGuestAnswersForNobodyElse() {
        oneOffersTwoSeatsAndOneLooksForOne(Comer.Way.BY_LINK);
        var other = comers.comer(Comer.Way.BY_LINK, event, "other-");
        tell(other, "NEED", TravelFixtures.BEAUNE, 1).statusCode(200);
        ask(passenger, entryOf(driver)).statusCode(201);
        var contact = board(passenger).getString("contacts[0].id");
        answer(other, contact, true).statusCode(404);
        other.calls().delete(path() + "/contacts/" + contact).then().statusCode(404);
        other.calls().delete(path() + "/mine").then().statusCode(204);
        assertThat(board(passenger).getList("contacts")).hasSize(1);
    }

    @Test
    void aGuestWhoGaveThePlaceBackTravelsNoMore() {
        oneOffersTwoSeatsAndOneLooksForOne(Comer.Way.BY_LINK);
        passenger.calls().post("/api/participation/cancellation").then().statusCode(200).body("parts", empty());
        passenger.calls().get(path()).then().statusCode(403);
        tell(passenger, "NEED", TravelFixtures.BEAUNE, 1).statusCode(403);
        assertThat(board(driver).getList("suggestions")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobodysMailBoxIsFilledByAskingAgainAndAgain(Comer.Way way) {
        oneOffersTwoSeatsAndOneLooksForOne(way);
        var status = 201;
        var asked = 0;
        for (; asked < 30 && status == 201; asked++) {
            status = ask(passenger, entryOf(driver)).extract().statusCode();
            if (status == 201) {
                passenger.calls().delete(path() + "/contacts/" + board(passenger).getString("contacts[0].id")).then().statusCode(200);
            }
        }
        assertThat(status).isEqualTo(429);
        assertThat(asked).isEqualTo(21);
    }

    /** The entry of the driver, as the passenger is shown it. */
    private String entryOf(Comer who) {
        return entryOf(who, who.equals(driver) ? passenger : driver);
    }

    private String entryOf(Comer who, Comer asSeenBy) {
        return board(asSeenBy).getString("suggestions[0].person.entryId");
    }

    private ValidatableResponse ask(Comer who, String entry) {
        return who.sends("{\"entryId\": \"" + entry + "\"}").post(path() + "/contacts").then();
    }

    private ValidatableResponse answer(Comer who, String contact, boolean accepted) {
        return who.sends("{\"accepted\": " + accepted + "}")
                .put(path() + "/contacts/" + contact + "/answer").then();
    }

    private ValidatableResponse tell(Comer who, String kind, String origin, int seats) {
        var leaves = Instant.now().atZone(ZoneId.of("Europe/Paris")).plusDays(1).truncatedTo(ChronoUnit.DAYS).withHour(8).toInstant();
        return who.sends(body(kind, origin, seats, leaves)).put(path() + "/mine").then();
    }

    private static String body(String kind, String origin, int seats, Instant leaves) {
        return "{\"kind\": \"" + kind + "\", \"originId\": \"" + origin + "\", \"leavesAt\": \"" + leaves
                + "\", \"flexibilityMinutes\": 30, \"seats\": " + seats + ", \"comment\": \"Devant la gare\"}";
    }

    private JsonPath board(Comer who) {
        return who.calls().get(path()).then().statusCode(200).extract().jsonPath();
    }

    private String path() {
        return "/api/events/" + event + "/carpool";
    }

    private Comer participant(String prefix) {
        return comers.comer(Comer.Way.SIGNED_IN, event, prefix);
    }
}
