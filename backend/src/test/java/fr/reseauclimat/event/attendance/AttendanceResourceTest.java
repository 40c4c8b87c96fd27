package fr.reseauclimat.event.attendance;

import static fr.reseauclimat.event.attendance.Arrivals.arrival;
import static fr.reseauclimat.event.attendance.Arrivals.send;
import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
@ApiTest
class AttendanceResourceTest {

    private static final String FORMULA = "=2+5+cmd";
    private static final String AT_A_DOOR = "select count(*) from check_ins where event_id = ?1 and door is not null";

    @Inject
    EventFixtures fixtures;

    @Inject
    Retention retention;

    @Inject
    EntityManager entities;

    private UUID event;
    private String path;
    private String registration;

    @BeforeEach
    void aDayThatNadiaComesTo() {
        List.of("claire", "nadia", "paul", FORMULA).forEach(fixtures::member);
        event = fixtures.published("claire", Plans.soon().at("Salle des fêtes"));
        path = "/api/events/" + event;
        as("nadia", Roles.AGENT).put(path + "/registration").then().statusCode(200);
        registration = as("claire", Roles.AGENT).get(path + "/attendance").path("items[0].id");
    }

    @Test
    void whatIsSaidByHandOutweighsTheDoors() {
        arrive(Instant.now().minusSeconds(60));
        correct(false).statusCode(204);
        list("").body("items[0].presences[0].present", equalTo(false)).body("items[0].presences[0].corrected", equalTo(true));

        correct(null).statusCode(204);
        list("").body("items[0].presences[0].present", equalTo(true)).body("items[0].presences[0].corrected", equalTo(false));
        correct(true).statusCode(204);
        correct(true).statusCode(204);
        list("?presence=PRESENT").body("items", hasSize(1));
    }

    @Test
    void whoArrivesAfterBeingSaidAbsentIsThere() throws InterruptedException {
        correct(false).statusCode(204);
        Thread.sleep(5);
        arrive(Instant.now());
        list("").body("items[0].presences[0].present", equalTo(true));
    }

    @Test
    void aCorrectionNeedsAPersonAndAHalfDayOfTheEvent() {
        correct("/" + UUID.randomUUID(), "MORNING", true).statusCode(404);
        correct("/" + registration, "AFTERNOON", true).statusCode(400);
        as("nadia", Roles.AGENT).contentType("application/json").body(Map.of("day", Arrivals.tomorrow(), "half", "MORNING"))
                .put(path + "/attendance/" + registration).then().statusCode(403);
    }

    @Test
    void theAnswerAboutPhotosIsOnesOwnDatedAndCanBeTakenBack() {
        as("nadia", Roles.AGENT).get(path + "/registration/day").then().statusCode(200).body("photo", nullValue());
        decide("nadia", "/registration/photo-consent", true).statusCode(200).body("given", equalTo(true));
        list("").body("items[0].photoConsent", equalTo(true));
        decide("nadia", "/registration/photo-consent", false).statusCode(200);
        list("?presence=NO_PHOTOS").body("items", hasSize(1));
        as("claire", Roles.AGENT).get(path + "/attendance/summary").then().body("noPhotos", equalTo(1));
        as("nadia", Roles.AGENT).get(path + "/registration/day").then().body("photo.given", equalTo(false));
        decide("nadia", "/registration/photo-consent", null).statusCode(400);

        decide("claire", "/attendance/" + registration + "/photo-consent", true).statusCode(200);
        list("").body("items[0].photoConsent", equalTo(true));
        decide("paul", "/attendance/" + registration + "/photo-consent", true).statusCode(403);
    }

    @Test
    void whoDoesNotTakePartHasNeitherCodeNorAnswer() {
        as("paul", Roles.AGENT).get(path + "/registration/day").then().statusCode(404);
        as("paul", Roles.AGENT).get(path + "/registration/qr-code").then().statusCode(404);
        decide("paul", "/registration/photo-consent", true).statusCode(404);
    }

    @Test
    void theCodeIsAPictureOfAnAddressThatNobodyCanGuess() {
        var code = as("nadia", Roles.AGENT).get(path + "/registration/day").path("code").toString();
        assertThat(code).isNotEqualTo(registration).hasSize(36);
        as("nadia", Roles.AGENT).get(path + "/registration/qr-code").then().statusCode(200)
                .contentType(startsWith("image/svg+xml")).body(startsWith("<svg xmlns"));
    }

    @Test
    void theSheetTellsEachHalfDayAndKeepsFormulasText() {
        as(FORMULA, Roles.AGENT).put(path + "/registration").then().statusCode(200);
        arrive(Instant.now());
        var text = as("claire", Roles.AGENT).get(path + "/attendance/export").then().statusCode(200)
                .contentType(startsWith("text/csv")).extract().asString();
        assertThat(text).contains("matin\"", "\"'=2+5+cmd\"", "\"Présence, ", "\"Absence\"", "\"Non demandé\"")
                .doesNotContain("\"=2");
        as("claire", Roles.AGENT).get(path + "/attendance/export?format=XLSX").then().statusCode(200);
        as("nadia", Roles.AGENT).get(path + "/attendance/export").then().statusCode(403);
    }

    @Test
    void whoStoodAtWhichDoorIsForgottenThreeMonthsAfterTheEvent() {
        decide("nadia", "/registration/photo-consent", true);
        arrive(Instant.now());
        endedDaysAgo(89);
        retention.erase("doors");
        retention.erase("photo-answers");
        retention.erase("walk-ins");
        assertThat(count(AT_A_DOOR)).isEqualTo(1);
        endedDaysAgo(91);
        retention.erase("doors");
        retention.erase("photo-answers");
        retention.erase("walk-ins");
        assertThat(count(AT_A_DOOR)).isZero();
        assertThat(count("select count(*) from attendances where event_id = ?1 and present")).as("who came stays").isEqualTo(1);
        endedDaysAgo(3 * 366);
        retention.erase("doors");
        retention.erase("photo-answers");
        retention.erase("walk-ins");
        assertThat(count("select count(*) from photo_consents c join registrations r on r.id = c.registration_id where r.event_id = ?1"))
                .isZero();
    }

    private void arrive(Instant at) {
        send(path, arrival(UUID.randomUUID(), at, Map.of("registrationId", registration))).statusCode(200);
    }

    private ValidatableResponse correct(Boolean present) {
        return correct("/" + registration, "MORNING", present);
    }

    private ValidatableResponse correct(String person, String half, Boolean present) {
        var body = new HashMap<String, Object>(Map.of("day", Arrivals.tomorrow(), "half", half));
        if (present != null) {
            body.put("present", present);
        }
        return as("claire", Roles.AGENT).contentType("application/json").body(body).put(path + "/attendance" + person).then();
    }

    private ValidatableResponse decide(String who, String where, Boolean given) {
        return as(who, Roles.AGENT).contentType("application/json").body(given == null ? "{}" : "{\"given\":" + given + "}")
                .put(path + where).then();
    }

    private ValidatableResponse list(String query) {
        return as("claire", Roles.AGENT).get(path + "/attendance" + query).then().statusCode(200);
    }

    private void endedDaysAgo(int days) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                update events set starts_at = now() - make_interval(days => ?2) - interval '2 hours',
                                  ends_at = now() - make_interval(days => ?2) where id = ?1""")
                .setParameter(1, event).setParameter(2, days).executeUpdate());
    }

    private long count(String sql) {
        return (Long) entities.createNativeQuery(sql, Long.class).setParameter(1, event).getSingleResult();
    }
}
