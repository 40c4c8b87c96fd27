package fr.reseauclimat.event.webinar.question;

import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.webinar.WebinarFixtures;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class QuestionResourceTest {

    @Inject
    EventFixtures events;

    @Inject
    WebinarFixtures fixtures;

    private String nadia;
    private String omar;
    private UUID event;
    private String questions;

    @BeforeEach
    void twoTakePart() {
        event = events.published("claire", Plans.soon());
        questions = "/api/events/" + event + "/questions";
        nadia = participant("nadia-");
        omar = participant("omar-");
    }

    @Test
    void theQuestionMostWantedComesFirst() {
        ask(nadia, "Combien cela coûte-t-il\u202f?");
        ask(omar, "Qui entretient\u202f?");
        var second = list(nadia).getString("items[1].id");
        member(nadia).put(questions + "/" + second + "/vote").then().statusCode(204);
        assertThat(list(omar).getString("items[0].id")).isEqualTo(second);
        assertThat(list(omar).getInt("items[0].votes")).isEqualTo(1);
        assertThat(list(nadia).getBoolean("items[0].myVote")).isTrue();
        assertThat(list(omar).getBoolean("items[0].mine")).isTrue();
    }

    @Test
    void aVoteCountsOnceHoweverOftenItIsSentAndCanBeTakenBack() {
        ask(nadia, "Et après\u202f?");
        var question = questions + "/" + list(nadia).getString("items[0].id");
        for (var i = 0; i < 3; i++) {
            member(omar).put(question + "/vote").then().statusCode(204);
        }
        assertThat(list(omar).getInt("items[0].votes")).isEqualTo(1);
        member(omar).delete(question + "/vote").then().statusCode(204);
        assertThat(list(omar).getInt("items[0].votes")).isZero();
    }

    @Test
    void whatIsHiddenIsSeenOnlyByThoseWhoModerate() {
        ask(nadia, "Hors sujet");
        ask(nadia, "Dans le sujet");
        var id = list(nadia).<List<String>>get("items.id").getFirst();
        member(nadia).contentType("application/json").body("{\"state\": \"HIDDEN\"}").put(questions + "/" + id + "/state").then().statusCode(403);
        member("claire").contentType("application/json").body("{\"state\": \"HIDDEN\"}").put(questions + "/" + id + "/state").then().statusCode(204);
        assertThat(list(omar).getInt("total")).isEqualTo(1);
        assertThat(list("claire").getInt("total")).isEqualTo(2);
        member(omar).put(questions + "/" + id + "/vote").then().statusCode(404);
        member("claire").contentType("application/json").body("{\"state\": \"ANSWERED\"}").put(questions + "/" + id + "/state").then().statusCode(204);
        assertThat(list(omar).getList("items.state")).containsExactly("OPEN", "ANSWERED");
    }

    @Test
    void onlyWhoAskedWithdrawsAQuestion() {
        ask(nadia, "Finalement non");
        var question = questions + "/" + list(nadia).getString("items[0].id");
        member(omar).delete(question).then().statusCode(403);
        member(nadia).delete(question).then().statusCode(204);
        assertThat(list(omar).getInt("total")).isZero();
    }

    @Test
    void whoDoesNotTakePartReadsButDoesNotAsk() {
        var stranger = "stranger-" + UUID.randomUUID();
        events.member(stranger);
        member(stranger).get(questions).then().statusCode(200);
        member(stranger).contentType("application/json").body("{\"text\": \"Et moi\u202f?\"}").post(questions).then().statusCode(403);
        member(nadia).contentType("application/json").body("{\"text\": \"  \"}").post(questions).then().statusCode(400);
    }

    @Test
    void questionsCloseAnHourAfterTheEnd() {
        fixtures.shift(event, "-3 days");
        member(nadia).contentType("application/json").body("{\"text\": \"Trop tard\u202f?\"}").post(questions).then().statusCode(409);
    }

    @Test
    void onePersonDoesNotFillTheScreen() {
        for (var i = 0; i < 10; i++) {
            ask(nadia, "Question " + i);
        }
        member(nadia).contentType("application/json").body("{\"text\": \"Une onzième\"}").post(questions).then().statusCode(409);
    }

    private String participant(String prefix) {
        var name = prefix + UUID.randomUUID();
        events.member(name);
        member(name).put("/api/events/" + event + "/registration").then().statusCode(200);
        return name;
    }

    private void ask(String who, String text) {
        member(who).contentType("application/json").body("{\"text\": \"" + text + "\"}").post(questions).then().statusCode(204);
    }

    private JsonPath list(String who) {
        return member(who).get(questions).then().statusCode(200).body("page", equalTo(1)).extract().jsonPath();
    }

    private static RequestSpecification member(String name) {
        return as(name, Roles.AGENT);
    }
}
