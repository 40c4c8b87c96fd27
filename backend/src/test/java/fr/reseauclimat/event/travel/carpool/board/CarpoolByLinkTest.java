package fr.reseauclimat.event.travel.carpool.board;

import static fr.reseauclimat.testing.Tokens.as;
import static fr.reseauclimat.testing.Tokens.email;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.GuestFixtures;
import fr.reseauclimat.event.travel.TravelFixtures;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.time.NetworkTime;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

/** A guest and a member share a car: the one by a link, the other one signed in, both by the same rules. */
@QuarkusTest
@ApiTest
class CarpoolByLinkTest {

    @Inject
    EventFixtures events;

    @Inject
    GuestFixtures guests;

    @Inject
    TravelFixtures fixtures;

    private UUID event;
    private String member;
    private String guest;
    private String shared;
    private String mine;

    @BeforeEach
    void aMemberWhoOffersASeatAndAGuest() {
        event = fixtures.dayInAutun();
        member = "driver-" + UUID.randomUUID();
        events.member(member);
        shared = "/api/events/" + event + "/carpool";
        member().put("/api/events/" + event + "/registration").then().statusCode(200);
        tell(member(), shared, "OFFER", TravelFixtures.DIJON, 2).statusCode(200);
        guest = "maud-" + UUID.randomUUID();
        mine = guests.guest(event, guest);
    }

    @Test
    void aGuestTellsHowTheWayIsMadeAndTakesItBack() {
        given().get(mine).then().body("parts", contains("TRAVEL", "PHOTOS"));
        given().get(mine + "/travel").then().statusCode(200).body("canTell", equalTo(true)).body("mine", nullValue());
        way("{\"mode\": \"TER\", \"originId\": \"COM-21054\"}").statusCode(200).body("mine.origin.name", equalTo("Beaune"));
        member().get("/api/events/" + event + "/travel").then().body("modes.mode", contains("TER")).body("mine", nullValue());
        way("{\"mode\": \"TER\"}").statusCode(400);
        given().delete(mine + "/travel/mine").then().statusCode(204);
        given().get(mine + "/travel").then().body("mine", nullValue());
    }

    @Test
    void neitherIsToldAnythingBeforeBothAgree() {
        tell(given(), mine + "/carpool", "NEED", TravelFixtures.BEAUNE, 1).statusCode(200).body("suggestions", hasSize(1));
        var both = given().get(mine + "/carpool").asString() + member().get(shared).asString();
        assertThat(both).contains("Maud").doesNotContain(email(guest), email(member), "lastName");

        ask(given(), mine + "/carpool").statusCode(201).body("contacts[0].state", equalTo("ASKED"));
        assertThat(fixtures.mailsTo(member)).contains("/rencontres/" + event + "/trajets").doesNotContain(email(guest), "/inscription/");
        both = given().get(mine + "/carpool").asString() + member().get(shared).asString();
        assertThat(both).doesNotContain(email(guest), email(member), "lastName");

        String contact = member().get(shared).path("contacts[0].id");
        member().contentType("application/json").body("{\"accepted\": true}").put(shared + "/contacts/" + contact + "/answer")
                .then().statusCode(200).body("contacts[0].person.email", equalTo(email(guest)));
        given().get(mine + "/carpool").then().body("contacts[0].person.email", equalTo(email(member)));
        assertThat(fixtures.mailsTo(guest)).contains("Covoiturage trouvé", email(member)).doesNotContain("/trajets");

        given().delete(mine + "/carpool/contacts/" + contact).then().statusCode(200).body("contacts", empty());
        assertThat(member().get(shared).asString()).doesNotContain(email(guest));
    }

    @Test
    void aGuestWhoIsAskedAnswersThroughTheLinkOfThatLetter() {
        tell(given(), mine + "/carpool", "NEED", TravelFixtures.BEAUNE, 1).statusCode(200);
        ask(member(), shared).statusCode(201);
        assertThat(fixtures.mailsTo(guest)).contains("Covoiturer pour").doesNotContain(email(member));
        var fromLetter = guests.path(guest);
        assertThat(fromLetter).as("a key of its own").isNotEqualTo(mine);

        String contact = given().get(fromLetter + "/carpool").then().statusCode(200).body("contacts[0].askedByMe", equalTo(false))
                .extract().path("contacts[0].id");
        given().contentType("application/json").body("{\"accepted\": true}").put(fromLetter + "/carpool/contacts/" + contact + "/answer")
                .then().statusCode(200).body("contacts[0].person.email", equalTo(email(member)));
        assertThat(fixtures.mailsTo(member)).contains(email(guest));
    }

    @Test
    void aGuestAnswersForNobodyElse() {
        var other = "other-" + UUID.randomUUID();
        var theirs = guests.guest(event, other);
        tell(given(), theirs + "/carpool", "NEED", TravelFixtures.BEAUNE, 1).statusCode(200);
        tell(given(), mine + "/carpool", "NEED", TravelFixtures.BEAUNE, 1).statusCode(200);
        ask(given(), mine + "/carpool").statusCode(201);
        String contact = given().get(mine + "/carpool").path("contacts[0].id");
        given().contentType("application/json").body("{\"accepted\": true}").put(theirs + "/carpool/contacts/" + contact + "/answer")
                .then().statusCode(404);
        given().delete(theirs + "/carpool/contacts/" + contact).then().statusCode(404);
        given().delete(theirs + "/carpool/mine").then().statusCode(204);
        given().get(mine + "/carpool").then().body("contacts", hasSize(1));
    }

    @Test
    void whoGaveThePlaceBackTravelsNoMore() {
        tell(given(), mine + "/carpool", "NEED", TravelFixtures.BEAUNE, 1).statusCode(200);
        given().post(mine + "/cancellation").then().statusCode(200).body("parts", empty());
        given().get(mine + "/carpool").then().statusCode(403);
        way("{\"mode\": \"TER\", \"kilometres\": 5}").statusCode(403);
        member().get(shared).then().body("suggestions", empty()).body("needs", equalTo(0));
    }

    @Test
    void aLinkThatOpensNothingIsAnsweredLikeAnyOther() {
        var details = List.of("/travel", "/carpool").stream().map(part ->
                given().get("/api/participations/nobody-has-this-token-00" + part).then().statusCode(410)
                        .body("type", endsWith("link-expired")).extract().<String>path("detail")).distinct().toList();
        assertThat(details).containsExactly(given().get("/api/participations/nobody-has-this-token-01").<String>path("detail"));
    }

    @Test
    void nobodysMailBoxIsFilledByAskingAgainAndAgain() {
        tell(given(), mine + "/carpool", "NEED", TravelFixtures.BEAUNE, 1).statusCode(200);
        var status = 201;
        var asked = 0;
        for (; asked < 30 && status == 201; asked++) {
            status = ask(given(), mine + "/carpool").extract().statusCode();
            if (status == 201) {
                String contact = given().get(mine + "/carpool").path("contacts[0].id");
                given().delete(mine + "/carpool/contacts/" + contact).then().statusCode(200);
            }
        }
        assertThat(status).isEqualTo(429);
        assertThat(asked).isEqualTo(21);
    }

    private ValidatableResponse way(String body) {
        return given().contentType("application/json").body(body).put(mine + "/travel/mine").then();
    }

    /** Asks whoever is suggested first. */
    private static ValidatableResponse ask(RequestSpecification who, String path) {
        String entry = given().spec(who).get(path).path("suggestions[0].person.entryId");
        return given().spec(who).contentType("application/json").body("{\"entryId\": \"" + entry + "\"}").post(path + "/contacts").then();
    }

    private static ValidatableResponse tell(RequestSpecification who, String path, String kind, String origin, int seats) {
        var leaves = Instant.now().atZone(NetworkTime.PARIS).plusDays(1).truncatedTo(ChronoUnit.DAYS).withHour(8).toInstant();
        return who.contentType("application/json").body("{\"kind\": \"" + kind + "\", \"originId\": \"" + origin + "\", \"leavesAt\": \""
                + leaves + "\", \"flexibilityMinutes\": 30, \"seats\": " + seats + "}").put(path + "/mine").then();
    }

    private RequestSpecification member() {
        return as(member, Roles.AGENT);
    }
}
