package fr.reseauclimat.event.registration.guest;

import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.registration.QueueCheck;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;

/** People without an account stand in the same queue as members, and are told the same. */
@QuarkusTest
@ApiTest
class GuestOnTheListTest {

    @Inject
    EventFixtures fixtures;

    @Inject
    QueueCheck check;

    private String path;
    private UUID event;
    private String guest;

    @BeforeEach
    void aMemberHoldsTheOnlyPlaceAndAGuestWaits() {
        fixtures.member("claire");
        fixtures.member("nadia");
        guest = "maud-" + UUID.randomUUID();
        event = fixtures.published("claire", Plans.soon().capacity(1));
        path = "/api/events/" + event;
        as("nadia", Roles.AGENT).put(path + "/registration").then().statusCode(200);
        fixtures.guest(event, guest, "WAITING");
    }

    @Test
    void theListAndTheSheetNameAGuest() {
        as("claire", Roles.AGENT).get(path + "/registrations").then().statusCode(200)
                .body("items.participant.kind", contains("MEMBER", "GUEST"))
                .body("items.participant.lastName", contains("nadia", guest))
                .body("items[1].participant.memberId", nullValue())
                .body("items[1].participant.organisationName", equalTo("Bureau Sillage"))
                .body("items[1].position", equalTo(1));
        as("claire", Roles.AGENT).get(path + "/registrations?q=sillage").then().body("total", equalTo(1));
        assertThat(as("claire", Roles.AGENT).get(path + "/registrations/export").asString())
                .contains("\"" + guest + "\";\"Maud\"", "\"Bureau Sillage\"", "\"Personne invitée\"");
    }

    @Test
    void aPlaceThatIsGivenBackGoesToTheGuestWhoWaits() {
        as("nadia", Roles.AGENT).delete(path + "/registration").then().statusCode(204);
        assertThat(fixtures.subjects(guest)).containsExactly("Une place s’est libérée pour vous\u00a0: L’eau qui manque");
        assertThat(check.defects(event, 1, 1)).isEmpty();
    }

    @Test
    void aCancelledEventIsToldToGuestsToo() {
        as("claire", Roles.AGENT).contentType(ContentType.JSON).body("{\"reason\":\"Neige\"}").post(path + "/cancellation")
                .then().statusCode(200);
        assertThat(fixtures.subjects(guest)).containsExactly("Rencontre annulée\u00a0: L’eau qui manque");
    }
}
