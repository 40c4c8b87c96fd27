package fr.reseauclimat.event.notice;

import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class NoticesTest {

    @Inject
    EventFixtures fixtures;

    private UUID event;
    private String nadia;
    private String omar;

    @BeforeEach
    void onePlaceForTwo() {
        fixtures.member("claire");
        nadia = "nadia-" + UUID.randomUUID();
        omar = "omar-" + UUID.randomUUID();
        fixtures.member(nadia);
        fixtures.member(omar);
        event = fixtures.published("claire", Plans.soon().capacity(1));
        as(nadia, Roles.AGENT).put("/api/events/" + event + "/registration");
        as(nadia, Roles.AGENT).put("/api/events/" + event + "/registration");
        as(omar, Roles.AGENT).put("/api/events/" + event + "/registration");
    }

    @Test
    void everybodyIsToldOnceWhatHappensToTheirPlace() {
        assertThat(fixtures.subjects(nadia)).containsExactly("Votre inscription est confirmée\u00a0: L’eau qui manque");
        assertThat(fixtures.subjects(omar)).containsExactly("Vous êtes sur liste d’attente\u00a0: L’eau qui manque");
        as(nadia, Roles.AGENT).delete("/api/events/" + event + "/registration").then().statusCode(204);
        assertThat(fixtures.subjects(nadia)).last().isEqualTo("Votre désinscription est prise en compte\u00a0: L’eau qui manque");
        assertThat(fixtures.subjects(omar)).last().isEqualTo("Une place s’est libérée pour vous\u00a0: L’eau qui manque");
    }

    /** Case 36: whoever takes part from afar may live by another clock. */
    @Test
    void hoursOfWhatIsOnlineSayWhoseTheyAre() {
        assertThat(fixtures.text(nadia).replaceAll("[\\s\u00a0]+", " ")).contains("de 10 h à 12 h (heure de Paris)");
    }

    @Test
    void aCancelledEventIsToldToAllWithItsReason() {
        as("claire", Roles.AGENT).contentType(ContentType.JSON).body("{\"reason\":\"Tempête annoncée\"}")
                .post("/api/events/" + event + "/cancellation").then().statusCode(200);
        assertThat(fixtures.subjects(nadia)).last().isEqualTo("Rencontre annulée\u00a0: L’eau qui manque");
        assertThat(fixtures.subjects(omar)).hasSize(2);
    }

    @Test
    void facilitationThatIsHandedOverIsTold() {
        as("claire", Roles.AGENT).put("/api/events/" + event + "/facilitators/" + fixtures.member(omar)).then().statusCode(200);
        assertThat(fixtures.subjects(omar)).last().isEqualTo("Vous animez maintenant\u00a0: L’eau qui manque");
    }

    @Test
    void whoIsInvitedHearsOfItOnceTheEventIsPublished() {
        var seminar = fixtures.draft("claire", Plans.soon().kind(EventKind.ELECTED_SEMINAR));
        invite(seminar, omar);
        assertThat(fixtures.subjects(omar)).hasSize(1);
        as("claire", Roles.AGENT).post("/api/events/" + seminar + "/submission").then().statusCode(200);
        as("ademe", Roles.ADEME).post("/api/events/" + seminar + "/validation").then().statusCode(200);
        as("claire", Roles.AGENT).post("/api/events/" + seminar + "/publication").then().statusCode(200);
        invite(seminar, nadia);
        invite(seminar, nadia);
        assertThat(fixtures.subjects(omar)).hasSize(2).last().isEqualTo("Une invitation pour vous\u00a0: L’eau qui manque");
        assertThat(fixtures.subjects(nadia)).hasSize(2).last().isEqualTo("Une invitation pour vous\u00a0: L’eau qui manque");
    }

    private void invite(UUID seminar, String username) {
        as("claire", Roles.AGENT).put("/api/events/" + seminar + "/invitees/" + fixtures.member(username)).then().statusCode(200);
    }

    @Test
    void aNewHourIsToldToThoseWhoComeAndToThoseWhoWait() {
        var path = "/api/events/" + event;
        var known = as("claire", Roles.AGENT).get(path).then().statusCode(200).extract();
        var later = Instant.parse(known.path("startsAt")).plus(1, ChronoUnit.HOURS);
        as("claire", Roles.AGENT).contentType(ContentType.JSON).header("If-Match", known.header("ETag")).body("""
                {"kind": "WEBINAR", "visibility": "MEMBERS", "title": "L’eau qui manque", "summary": "Partager ce qui marche.",
                 "description": "Programme à venir.", "startsAt": "%s", "endsAt": "%s", "online": true,
                 "onlineUrl": "https://visio.example.org/eau", "capacity": 1, "themeIds": [], "segments": []}"""
                .formatted(later, later.plus(2, ChronoUnit.HOURS))).put(path).then().statusCode(200);
        assertThat(fixtures.subjects(nadia)).hasSize(2).last().isEqualTo("La date ou le lieu a changé\u00a0: L’eau qui manque");
        assertThat(fixtures.subjects(omar)).hasSize(2).last().isEqualTo("La date ou le lieu a changé\u00a0: L’eau qui manque");
    }

    @Test
    void whoIsTakenOffTheListIsTold() {
        var list = "/api/events/" + event + "/registrations";
        String first = as("claire", Roles.AGENT).get(list).then().statusCode(200).extract().path("items[0].id");
        as("claire", Roles.AGENT).delete(list + "/" + first).then().statusCode(204);
        assertThat(fixtures.subjects(nadia)).hasSize(2).last().isEqualTo("Vous n’êtes plus sur la liste\u00a0: L’eau qui manque");
        assertThat(fixtures.subjects(omar)).last().isEqualTo("Une place s’est libérée pour vous\u00a0: L’eau qui manque");
    }

    @Test
    void theCalendarFileIsForWhoeverSeesTheEvent() {
        var file = as(nadia, Roles.AGENT).get("/api/events/" + event + "/calendar").then().statusCode(200)
                .header("Content-Type", containsString("text/calendar")).extract().asString();
        assertThat(file.replace("\r\n ", "")).contains("https://visio.example.org/eau");
        io.restassured.RestAssured.given().get("/api/events/" + event + "/calendar").then().statusCode(404);
    }

    @Test
    void timesAreSaidAsPeopleSayThem() {
        assertThat(EventFacts.period(Instant.parse("2026-04-16T07:00:00Z"), Instant.parse("2026-04-16T14:30:00Z")))
                .isEqualTo("jeudi 16 avril 2026, de 9\u00a0h à 16\u00a0h\u00a030");
        assertThat(EventFacts.period(Instant.parse("2026-10-01T07:00:00Z"), Instant.parse("2026-10-02T07:00:00Z")))
                .isEqualTo("du jeudi 1er octobre 2026 à 9\u00a0h au vendredi 2 octobre 2026 à 9\u00a0h");
    }
}
