package fr.reseauclimat.event.registration.listing;

import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.time.NetworkTime;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class PresenceOnTheListTest {

    @Inject
    EventFixtures fixtures;

    private String path;

    @BeforeEach
    void twoPeopleWithAPlaceAndOneWhoWaits() {
        List.of("claire", "nadia", "paul", "lise").forEach(fixtures::member);
        path = "/api/events/" + fixtures.published("claire", Plans.soon().at("Salle des fêtes").capacity(2));
        for (var person : List.of("nadia", "paul", "lise")) {
            as(person, Roles.AGENT).put(path + "/registration").then().statusCode(200);
        }
    }

    @Test
    void whoWasNotedAtADoorIsThere() {
        list("").body("items.present", contains(false, false, false));
        list("?presence=PRESENT").body("items", hasSize(0)).body("total", equalTo(0));

        note("paul", true);
        list("").body("items.present", contains(false, true, false));
        list("?presence=PRESENT").body("items.participant.lastName", contains("paul")).body("total", equalTo(1));
        list("?presence=ABSENT").body("items.participant.lastName", contains("nadia"));

        note("paul", false);
        list("?presence=PRESENT").body("items", hasSize(0));
        as("claire", Roles.AGENT).get(path + "/registrations?presence=PERHAPS").then().statusCode(400);
    }

    @Test
    void whoCameInOnlineIsThere() {
        var start = Instant.now().plusSeconds(600);
        var webinar = "/api/events/" + fixtures.published("claire", Plans.webinar().from(start, start.plusSeconds(3_600)));
        as("nadia", Roles.AGENT).put(webinar + "/registration").then().statusCode(200);
        as("nadia", Roles.AGENT).post(webinar + "/webinar/join").then().statusCode(200);
        as("claire", Roles.AGENT).get(webinar + "/registrations").then().body("items.present", contains(true));
    }

    @Test
    void sheetsSayWhoWasThere() {
        note("paul", true);
        assertThat(sheet("")).contains("\"Présence\"").containsOnlyOnce("\"Présent·e\"").contains("\"nadia\"", "\"lise\"");
        assertThat(sheet("&presence=PRESENT")).contains("\"paul\"").doesNotContain("\"nadia\"");
        assertThat(sheet("&presence=ABSENT")).contains("\"nadia\"").doesNotContain("\"paul\"", "\"lise\"");
    }

    private String sheet(String filter) {
        var file = as("claire", Roles.AGENT).get(path + "/registrations/export?format=CSV" + filter).then().statusCode(200);
        return new String(file.extract().asByteArray(), StandardCharsets.UTF_8);
    }

    private void note(String person, boolean present) {
        UUID registration = UUID.fromString(list("?q=" + person).extract().path("items[0].id"));
        var tomorrow = LocalDate.ofInstant(Instant.now(), NetworkTime.PARIS).plusDays(1).toString();
        as("claire", Roles.AGENT).contentType("application/json")
                .body(Map.of("day", tomorrow, "half", "MORNING", "present", present))
                .put(path + "/attendance/" + registration).then().statusCode(204);
    }

    private ValidatableResponse list(String filter) {
        return as("claire", Roles.AGENT).get(path + "/registrations" + filter).then().statusCode(200);
    }
}
