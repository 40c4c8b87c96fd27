package fr.reseauclimat.event.attendance.photo;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.GuestFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Guests say themselves whether they may be seen on photos. */
@QuarkusTest
@ApiTest
class PhotosByLinkTest {

    @Inject
    EventFixtures events;

    @Inject
    GuestFixtures guests;

    @Inject
    EntityManager entities;

    private UUID event;
    private String mine;

    @BeforeEach
    void aGuestOfADayOnSite() {
        events.member("claire");
        event = events.published("claire", Plans.soon().at("Salle des fêtes"));
        mine = guests.guest(event, "maud-" + UUID.randomUUID());
    }

    @Test
    void aGuestSaysYesAndTakesItBack() {
        given().get(mine).then().body("parts", contains("TRAVEL", "WEBINAR", "PHOTOS"));
        given().get(mine + "/day").then().statusCode(200).body("photo", nullValue()).body("code", notNullValue());
        decide(given(), mine, true).statusCode(200).body("given", equalTo(true));
        onTheList(true);
        decide(given(), mine, false).statusCode(200).body("given", equalTo(false));
        onTheList(false);
        given().get(mine + "/day").then().body("photo.given", equalTo(false)).body("photo.decidedAt", notNullValue());
        given().contentType("application/json").body("{}").put(mine + "/photo-consent").then().statusCode(400);
    }

    @Test
    void itIsTheGuestWhoSaidItThoughSomebodyElseIsSignedIn() {
        decide(as("claire", Roles.AGENT), mine, true).statusCode(200);
        assertThat(entities.createNativeQuery("select count(*) from photo_consents c join registrations r on r.id = c.registration_id "
                + "where r.event_id = ?1 and c.recorded_by is null", Long.class).setParameter(1, event).getSingleResult()).isEqualTo(1L);
    }

    @Test
    void whoDoesNotComeIsNotAsked() {
        given().post(mine + "/cancellation").then().statusCode(200);
        given().get(mine + "/day").then().statusCode(404);
        decide(given(), mine, true).statusCode(404);
        decide(given(), "/api/participations/nobody-has-this-token-00", true).statusCode(410);
    }

    private void onTheList(boolean given) {
        as("claire", Roles.AGENT).get("/api/events/" + event + "/attendance").then().body("items.photoConsent", contains(given));
    }

    private static ValidatableResponse decide(RequestSpecification who, String path, boolean given) {
        return who.contentType("application/json").body("{\"given\": " + given + "}").put(path + "/photo-consent").then();
    }
}
