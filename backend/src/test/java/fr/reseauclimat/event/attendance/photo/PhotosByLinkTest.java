package fr.reseauclimat.event.attendance.photo;

import static fr.reseauclimat.testing.Tokens.as;
import static fr.reseauclimat.testing.Tokens.byLink;
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
    private String own;

    @BeforeEach
    void aGuestOfADayOnSite() {
        events.member("claire");
        event = events.published("claire", Plans.soon().at("Salle des fêtes"));
        own = "/api/events/" + event + "/registration";
        mine = guests.guest(event, "maud-" + UUID.randomUUID());
    }

    @Test
    void aGuestSaysYesAndTakesItBack() {
        byLink(mine).get("/api/participation").then().body("parts", contains("TRAVEL", "WEBINAR", "PHOTOS"));
        byLink(mine).get(own + "/day").then().statusCode(200).body("photo", nullValue()).body("code", notNullValue());
        decide(byLink(mine), true).statusCode(200).body("given", equalTo(true));
        onTheList(true);
        decide(byLink(mine), false).statusCode(200).body("given", equalTo(false));
        onTheList(false);
        byLink(mine).get(own + "/day").then().body("photo.given", equalTo(false)).body("photo.decidedAt", notNullValue());
        byLink(mine).contentType("application/json").body("{}").put(own + "/photo-consent").then().statusCode(400);
    }

    @Test
    void itIsTheGuestWhoSaidIt() {
        decide(byLink(mine), true).statusCode(200);
        assertThat(entities.createNativeQuery("select count(*) from photo_consents c join registrations r on r.id = c.registration_id "
                + "where r.event_id = ?1 and c.recorded_by is null", Long.class).setParameter(1, event).getSingleResult()).isEqualTo(1L);
    }

    @Test
    void whoDoesNotComeIsNotAsked() {
        byLink(mine).post("/api/participation/cancellation").then().statusCode(200);
        byLink(mine).get(own + "/day").then().statusCode(404);
        decide(byLink(mine), true).statusCode(404);
        decide(byLink("nobody-has-this-token-00"), true).statusCode(410);
    }

    private void onTheList(boolean given) {
        as("claire", Roles.AGENT).get("/api/events/" + event + "/attendance").then().body("items.photoConsent", contains(given));
    }

    private ValidatableResponse decide(RequestSpecification who, boolean given) {
        return who.contentType("application/json").body("{\"given\": " + given + "}").put(own + "/photo-consent").then();
    }
}
