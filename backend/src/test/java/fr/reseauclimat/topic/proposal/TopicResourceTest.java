package fr.reseauclimat.topic.proposal;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class TopicResourceTest {

    @Inject
    EventFixtures fixtures;

    private final String word = "Sujet" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void people() {
        fixtures.member("topic-nadia");
        fixtures.member("topic-paul");
        fixtures.member("topic-claire");
    }

    @Test
    void aTopicIsProposedBackedAndFound() {
        var id = propose("Navettes");
        nadia().get("/api/topics/" + id).then().statusCode(200).body("backing", equalTo(1)).body("backedByMe", equalTo(true))
                .body("state", equalTo("PROPOSED")).body("themes.slug", contains("mobilite-rurale"))
                .body("allowedActions", contains("WITHDRAW_BACKING", "EDIT", "DELETE"));
        paul().put("/api/topics/" + id + "/backing").then().statusCode(200).body("backing", equalTo(2));
        paul().put("/api/topics/" + id + "/backing").then().statusCode(200).body("backing", equalTo(2));
        var other = propose("Vélos");
        paul().queryParam("q", word).get("/api/topics").then().statusCode(200)
                .body("items.id", contains(id, other)).body("items.backedByMe", contains(true, false));
        paul().queryParam("q", word).queryParam("sort", "-proposedAt").get("/api/topics").then().body("items.id", contains(other, id));
        paul().queryParam("q", word).queryParam("mine", true).get("/api/topics").then().body("items.id", contains(id));
        paul().queryParam("q", word).queryParam("theme", "eau-et-secheresses").get("/api/topics").then().body("items", empty());
        paul().delete("/api/topics/" + id + "/backing").then().statusCode(200).body("backing", equalTo(1))
                .body("backedByMe", equalTo(false)).body("allowedActions", contains("BACK"));
    }

    @Test
    void visitorsSeeNoTopicAndStrangersChangeNone() {
        var id = propose("À moi");
        given().get("/api/topics").then().statusCode(401);
        given().get("/api/topics/" + id).then().statusCode(401);
        paul().header("If-Match", "*").contentType(ContentType.JSON).body(body("À lui")).put("/api/topics/" + id).then().statusCode(403);
        paul().delete("/api/topics/" + id).then().statusCode(403);
        paul().get("/api/topics/" + UUID.randomUUID()).then().statusCode(404);
        paul().contentType(ContentType.JSON).body("{\"reason\": \"Non\"}").post("/api/topics/" + id + "/setting-aside").then().statusCode(403);
    }

    @Test
    void theProposerChangesItWithTheVersionThatWasRead() {
        var id = propose("Avant");
        nadia().contentType(ContentType.JSON).body(body("Après")).put("/api/topics/" + id).then().statusCode(428);
        nadia().header("If-Match", "\"0\"").contentType(ContentType.JSON).body(body("Après")).put("/api/topics/" + id)
                .then().statusCode(200).body("title", equalTo(word + " Après"));
        nadia().header("If-Match", "\"0\"").contentType(ContentType.JSON).body(body("Encore")).put("/api/topics/" + id)
                .then().statusCode(412);
        nadia().contentType(ContentType.JSON).body("{\"title\": \"\", \"themeIds\": []}").post("/api/topics").then().statusCode(400)
                .body("errors.field", hasItem("reason"));
        nadia().delete("/api/topics/" + id).then().statusCode(204);
        nadia().get("/api/topics/" + id).then().statusCode(404);
    }

    @Test
    void whoeverRunsADayPicksATopicAndItsPeopleAreTold() {
        var id = propose("Retenu");
        paul().put("/api/topics/" + id + "/backing");
        var event = fixtures.published("topic-claire", Plans.soon());
        paul().put("/api/events/" + event + "/topics/" + id).then().statusCode(403);
        claire().put("/api/events/" + event + "/topics/" + id).then().statusCode(200).body("state", equalTo("PICKED"))
                .body("event.title", equalTo("L’eau qui manque")).body("allowedActions", hasItem("RELEASE"));
        assertThat(fixtures.subjects("topic-nadia")).contains("Une rencontre sur votre sujet\u00a0: " + word + " Retenu");
        assertThat(fixtures.subjects("topic-paul")).contains("Une rencontre sur votre sujet\u00a0: " + word + " Retenu");
        paul().queryParam("event", event).get("/api/topics").then().body("items.id", contains(id));
        nadia().put("/api/topics/" + id + "/backing").then().statusCode(409);
        claire().delete("/api/events/" + event + "/topics/" + id).then().statusCode(200).body("state", equalTo("PROPOSED"));
        claire().delete("/api/events/" + event + "/topics/" + id).then().statusCode(404);
    }

    @Test
    void aDayInPreparationStaysHiddenBehindTheTopicThatItPicked() {
        var id = propose("En secret");
        var event = fixtures.draft("topic-claire", Plans.soon());
        claire().put("/api/events/" + event + "/topics/" + id).then().statusCode(200).body("event.id", equalTo(event.toString()));
        nadia().get("/api/topics/" + id).then().body("state", equalTo("PICKED")).body("event", nullValue())
                .body("allowedActions", not(hasItem("RELEASE")));
        nadia().queryParam("event", event).get("/api/topics").then().body("items", empty());
        assertThat(fixtures.subjects("topic-nadia")).contains("Votre sujet est retenu\u00a0: " + word + " En secret")
                .doesNotContain("Une rencontre sur votre sujet\u00a0: " + word + " En secret");
        claire().post("/api/events/" + event + "/submission").then().statusCode(200);
        ademe().post("/api/events/" + event + "/validation").then().statusCode(200);
        claire().post("/api/events/" + event + "/publication").then().statusCode(200);
        assertThat(fixtures.subjects("topic-nadia")).contains("Une rencontre sur votre sujet\u00a0: " + word + " En secret");
    }

    @Test
    void aSeminarIsNotAnnouncedToThoseWhoAreNotInvited() {
        var id = propose("Entre élus");
        var event = fixtures.draft("topic-claire", Plans.soon().visibility(EventVisibility.INVITED));
        claire().put("/api/events/" + event + "/topics/" + id).then().statusCode(200);
        claire().post("/api/events/" + event + "/submission");
        ademe().post("/api/events/" + event + "/validation");
        claire().post("/api/events/" + event + "/publication").then().statusCode(200);
        assertThat(fixtures.subjects("topic-nadia")).doesNotContain("Une rencontre sur votre sujet\u00a0: " + word + " Entre élus");
        nadia().get("/api/topics/" + id).then().body("event", nullValue());
    }

    @Test
    void aTopicIsOpenAgainWhenTheDraftThatPickedItIsThrownAway() {
        var id = propose("Rendu");
        var event = fixtures.draft("topic-claire", Plans.soon());
        claire().put("/api/events/" + event + "/topics/" + id).then().statusCode(200);
        claire().delete("/api/events/" + event).then().statusCode(204);
        nadia().get("/api/topics/" + id).then().body("state", equalTo("PROPOSED"));
    }

    @Test
    void staffSetATopicAsideAndOpenItAgain() {
        var id = propose("De côté");
        ademe().contentType(ContentType.JSON).body("{\"reason\": \"Traité en mars.\"}").post("/api/topics/" + id + "/setting-aside")
                .then().statusCode(200).body("state", equalTo("SET_ASIDE")).body("asideReason", equalTo("Traité en mars."));
        assertThat(fixtures.subjects("topic-nadia")).contains("Sujet mis de côté\u00a0: " + word + " De côté");
        ademe().contentType(ContentType.JSON).body("{\"reason\": \"Deux fois\"}").post("/api/topics/" + id + "/setting-aside")
                .then().statusCode(409);
        nadia().queryParam("q", word).queryParam("state", "PROPOSED").get("/api/topics").then().body("items", empty());
        ademe().post("/api/topics/" + id + "/reopening").then().statusCode(200).body("state", equalTo("PROPOSED"));
    }

    @Test
    void mergingMovesTheBackersOnce() {
        var id = propose("Doublon");
        var into = propose("Original");
        paul().put("/api/topics/" + id + "/backing");
        claire().put("/api/topics/" + into + "/backing");
        ademe().contentType(ContentType.JSON).body("{\"intoId\": \"" + into + "\"}").post("/api/topics/" + id + "/merger")
                .then().statusCode(200).body("state", equalTo("MERGED")).body("mergedInto.id", equalTo(into)).body("backing", equalTo(0));
        paul().get("/api/topics/" + into).then().body("backing", equalTo(3)).body("backedByMe", equalTo(true));
        assertThat(fixtures.subjects("topic-paul")).contains("Sujets réunis\u00a0: " + word + " Doublon");
        ademe().contentType(ContentType.JSON).body("{\"intoId\": \"" + UUID.randomUUID() + "\"}").post("/api/topics/" + into + "/merger")
                .then().statusCode(400).body("errors.field", contains("intoId"));
        ademe().contentType(ContentType.JSON).body("{\"intoId\": \"" + id + "\"}").post("/api/topics/" + into + "/merger")
                .then().statusCode(409);
    }

    private String propose(String title) {
        return nadia().contentType(ContentType.JSON).body(body(title)).post("/api/topics").then().statusCode(201).extract().path("id");
    }

    private String body(String title) {
        return """
                {"title": "%s %s", "reason": "Trois communes s’y mettent.", "themeIds": ["0199a000-0000-7000-8000-000000000007"]}
                """.formatted(word, title);
    }

    private static RequestSpecification nadia() {
        return as("topic-nadia", Roles.AGENT);
    }

    private static RequestSpecification paul() {
        return as("topic-paul", Roles.ELECTED_OFFICIAL);
    }

    private static RequestSpecification claire() {
        return as("topic-claire", Roles.ASSOCIATION);
    }

    private static RequestSpecification ademe() {
        return as("topic-ademe", Roles.ADEME);
    }
}
