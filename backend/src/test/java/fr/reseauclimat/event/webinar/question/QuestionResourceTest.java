package fr.reseauclimat.event.webinar.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.reseauclimat.event.Comer;
import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.GuestFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.event.webinar.WebinarFixtures;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class QuestionResourceTest {

    @Inject
    EventFixtures events;

    @Inject
    WebinarFixtures fixtures;

    @Inject
    GuestFixtures comers;

    private final Comer claire = Comer.member("claire");
    private Comer nadia;
    private Comer omar;
    private UUID event;
    private String questions;

    private void twoTakePart(Comer.Way way) {
        events.member("claire");
        event = events.published("claire", Plans.soon().capacity(2));
        questions = "/api/events/" + event + "/questions";
        nadia = comers.comer(way, event, "nadia-");
        omar = comers.comer(Comer.Way.SIGNED_IN, event, "omar-");
    }

    @ParameterizedTest
    @EnumSource
    void theQuestionMostWantedComesFirst(Comer.Way way) {
        twoTakePart(way);
        ask(nadia, "Combien cela coûte-t-il\u202f?");
        ask(omar, "Qui entretient\u202f?");
        var second = list(nadia).getString("items[1].id");
        nadia.calls().put(questions + "/" + second + "/vote").then().statusCode(204);
        assertThat(list(omar).getString("items[0].id")).isEqualTo(second);
        assertThat(list(omar).getInt("items[0].votes")).isEqualTo(1);
        assertThat(list(nadia).getBoolean("items[0].myVote")).isTrue();
        assertThat(list(omar).getBoolean("items[0].mine")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aVoteCountsOnceHoweverOftenItIsSentAndCanBeTakenBack(Comer.Way way) {
        twoTakePart(way);
        ask(nadia, "Et après\u202f?");
        var question = questions + "/" + list(nadia).getString("items[0].id");
        for (var i = 0; i < 3; i++) {
            omar.calls().put(question + "/vote").then().statusCode(204);
        }
        assertThat(list(omar).getInt("items[0].votes")).isEqualTo(1);
        omar.calls().delete(question + "/vote").then().statusCode(204);
        assertThat(list(omar).getInt("items[0].votes")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsHiddenIsSeenOnlyByThoseWhoModerate(Comer.Way way) {
        twoTakePart(way);
        ask(nadia, "Hors sujet");
        ask(nadia, "Dans le sujet");
        var id = list(nadia).<List<String>>get("items.id").getFirst();
        nadia.sends("{\"state\": \"HIDDEN\"}").put(questions + "/" + id + "/state").then().statusCode(403);
        claire.sends("{\"state\": \"HIDDEN\"}").put(questions + "/" + id + "/state").then().statusCode(204);
        assertThat(list(omar).getInt("total")).isEqualTo(1);
        assertThat(list(claire).getInt("total")).isEqualTo(2);
        omar.calls().put(questions + "/" + id + "/vote").then().statusCode(404);
        claire.sends("{\"state\": \"ANSWERED\"}").put(questions + "/" + id + "/state").then().statusCode(204);
        assertThat(list(omar).getList("items.state")).containsExactly("OPEN", "ANSWERED");
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoAskedWithdrawsAQuestion(Comer.Way way) {
        twoTakePart(way);
        ask(nadia, "Finalement non");
        var question = questions + "/" + list(nadia).getString("items[0].id");
        omar.calls().delete(question).then().statusCode(403);
        nadia.calls().delete(question).then().statusCode(204);
        assertThat(list(omar).getInt("total")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whoDoesNotTakePartReadsButDoesNotAsk(Comer.Way way) {
        twoTakePart(way);
        var stranger = Comer.member("stranger-" + UUID.randomUUID());
        events.member(stranger.name());
        stranger.calls().get(questions).then().statusCode(200);
        stranger.sends("{\"text\": \"Et moi\u202f?\"}").post(questions).then().statusCode(403);
        nadia.sends("{\"text\": \"  \"}").post(questions).then().statusCode(400);
    }

    @ParameterizedTest
    @EnumSource
    void questionsCloseAnHourAfterTheEnd(Comer.Way way) {
        twoTakePart(way);
        fixtures.shift(event, "-3 days");
        nadia.sends("{\"text\": \"Trop tard\u202f?\"}").post(questions).then().statusCode(409);
    }

    @ParameterizedTest
    @EnumSource
    void onePersonDoesNotFillTheScreen(Comer.Way way) {
        twoTakePart(way);
        for (var i = 0; i < 10; i++) {
            ask(nadia, "Question " + i);
        }
        nadia.sends("{\"text\": \"Une onzième\"}").post(questions).then().statusCode(409);
    }

    @Test
    void guestsAndMembersAskTogetherAndMembersAloneLearnWhoAsked() {
        twoTakePart(Comer.Way.BY_LINK);
        ask(nadia, "Et l’hiver\u202f?");
        ask(omar, "Et l’été\u202f?");
        assertThat(list(omar).getList("items.author")).containsExactly("Maud Sillage", "Claude " + omar.name());
        assertThat(list(nadia).getList("items.author")).containsExactly(null, null);
    }

    @Test
    void aGuestAsksWhereOnlyThoseWhoAreInvitedSeeTheEvent() {
        events.member("claire");
        event = events.published("claire", Plans.soon().visibility(EventVisibility.INVITED));
        questions = "/api/events/" + event + "/questions";
        nadia = comers.comer(Comer.Way.BY_LINK, event, "nadia-");
        ask(nadia, "Et après\u202f?");
        assertThat(list(nadia).getInt("total")).isEqualTo(1);
        nadia.calls().get("/api/events/" + event).then().statusCode(404);
    }

    @Test
    void aGuestInTheQueueNeitherReadsNorAsks() {
        twoTakePart(Comer.Way.BY_LINK);
        var waiting = comers.comer(Comer.Way.BY_LINK, event, "late-");
        waiting.calls().get(questions).then().statusCode(403);
        waiting.sends("{\"text\": \"Puis-je\u202f?\"}").post(questions).then().statusCode(403);
    }

    private void ask(Comer who, String text) {
        who.sends("{\"text\": \"" + text + "\"}").post(questions).then().statusCode(204);
    }

    private JsonPath list(Comer who) {
        return who.calls().get(questions).then().statusCode(200).body("page", equalTo(1)).extract().jsonPath();
    }
}
