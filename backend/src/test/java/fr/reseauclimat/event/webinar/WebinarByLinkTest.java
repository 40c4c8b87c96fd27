package fr.reseauclimat.event.webinar;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.GuestFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

/** A guest at a webinar that only those who are invited see: through the door, and with a question. */
@QuarkusTest
@ApiTest
class WebinarByLinkTest {

    @Inject
    EventFixtures events;

    @Inject
    GuestFixtures guests;

    @Inject
    WebinarFixtures fixtures;

    @Inject
    Retention retention;

    private UUID event;
    private String guest;
    private String mine;
    private String nadia;
    private String questions;

    @BeforeEach
    void aGuestAndAMember() {
        var start = Instant.now().plus(70, ChronoUnit.MINUTES);
        events.member("claire");
        event = events.published("claire", Plans.webinar().visibility(EventVisibility.INVITED).capacity(2)
                .from(start, start.plus(1, ChronoUnit.HOURS)));
        guest = "maud-" + UUID.randomUUID();
        mine = guests.guest(event, guest);
        nadia = "nadia-" + UUID.randomUUID();
        events.invite(event, nadia);
        member().put("/api/events/" + event + "/registration").then().statusCode(200);
        questions = "/api/events/" + event + "/questions";
    }

    @Test
    void theDoorOpensToAGuestWhoseComingIsNoted() {
        given().get(mine).then().body("parts", contains("WEBINAR"));
        given().get(mine + "/webinar").then().statusCode(200).body("takesPart", equalTo(true)).body("canJoin", equalTo(false))
                .body("canAsk", equalTo(true)).body("canModerate", equalTo(false)).body("joinedCount", nullValue());
        given().post(mine + "/webinar/join").then().statusCode(409);
        fixtures.shift(event, "-50 minutes");
        given().post(mine + "/webinar/join").then().statusCode(200).body("url", equalTo("https://visio.example.org/eau"));
        given().post(mine + "/webinar/join").then().statusCode(200);
        as("claire", Roles.AGENT).get("/api/events/" + event + "/webinar/participants").then().body("items.lastName", contains("Sillage"));
    }

    @Test
    void guestsAndMembersAskAndVoteTogether() {
        ask(given(), mine + "/questions", "Et l’hiver\u202f?").statusCode(204);
        ask(member(), questions, "Et l’été\u202f?").statusCode(204);
        member().get(questions).then().body("items.author", containsInAnyOrder("Maud Sillage", "Claude " + nadia));
        given().get(mine + "/questions").then().statusCode(200).body("total", equalTo(2)).body("items.author", contains(nullValue(), nullValue()))
                .body("items.mine", contains(true, false));

        List<String> ids = given().get(mine + "/questions").path("items.id");
        for (var i = 0; i < 2; i++) {
            given().put(mine + "/questions/" + ids.get(1) + "/vote").then().statusCode(204);
            member().put(questions + "/" + ids.get(1) + "/vote").then().statusCode(204);
        }
        given().get(mine + "/questions").then().body("items.votes", contains(2, 0)).body("items.myVote", contains(true, false));
        given().delete(mine + "/questions/" + ids.get(1) + "/vote").then().statusCode(204);
        member().get(questions).then().body("items.votes", contains(1, 0)).body("items.myVote", contains(true, false));
    }

    @Test
    void aGuestWithdrawsNoQuestionButOnesOwn() {
        var other = guests.guest(event, "other-" + UUID.randomUUID());
        given().get(other + "/questions").then().statusCode(403);
        ask(given(), other + "/questions", "Puis-je\u202f?").statusCode(403);

        ask(member(), questions, "Et l’été\u202f?").statusCode(204);
        ask(given(), mine + "/questions", "Et l’hiver\u202f?").statusCode(204);
        List<String> ids = given().get(mine + "/questions").path("items.id");
        given().delete(mine + "/questions/" + ids.get(0)).then().statusCode(403);
        member().delete(questions + "/" + ids.get(1)).then().statusCode(403);
        given().delete(mine + "/questions/" + ids.get(1)).then().statusCode(204);
        given().get(mine + "/questions").then().body("total", equalTo(1));
    }

    @Test
    void whatIsHiddenDoesNotExistForAGuest() {
        ask(given(), mine + "/questions", "Hors sujet").statusCode(204);
        String id = given().get(mine + "/questions").path("items[0].id");
        as("claire", Roles.AGENT).contentType("application/json").body("{\"state\": \"HIDDEN\"}").put(questions + "/" + id + "/state")
                .then().statusCode(204);
        given().get(mine + "/questions").then().body("items", empty());
        given().put(mine + "/questions/" + id + "/vote").then().statusCode(404);
    }

    @Test
    void tenOpenQuestionsAreEnoughForAGuestToo() {
        for (var i = 0; i < 10; i++) {
            ask(given(), mine + "/questions", "Question " + i).statusCode(204);
        }
        ask(given(), mine + "/questions", "Encore une").statusCode(409);
    }

    @Test
    void whoAskedIsForgottenAYearAfter() {
        ask(given(), mine + "/questions", "Et l’hiver\u202f?").statusCode(204);
        given().put(mine + "/questions/" + given().get(mine + "/questions").path("items[0].id") + "/vote").then().statusCode(204);
        fixtures.shift(event, "-366 days");
        retention.erase("webinar-people");
        assertThat(fixtures.namesLeft(event)).isZero();
    }

    @Test
    void aLinkThatOpensNothingIsAnsweredLikeAnyOther() {
        var nobody = "/api/participations/nobody-has-this-token-00";
        var said = given().get(nobody).<String>path("detail");
        for (var path : List.of("/webinar", "/questions", "/day")) {
            given().get(nobody + path).then().statusCode(410).body("detail", equalTo(said));
        }
        given().post(nobody + "/webinar/join").then().statusCode(410).body("detail", equalTo(said));
        given().put(nobody + "/questions/" + UUID.randomUUID() + "/vote").then().statusCode(410).body("detail", equalTo(said));
    }

    private static ValidatableResponse ask(RequestSpecification who, String path, String text) {
        return who.contentType("application/json").body("{\"text\": \"" + text + "\"}").post(path).then();
    }

    private RequestSpecification member() {
        return as(nadia, Roles.AGENT);
    }
}
