package fr.reseauclimat.home;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

@QuarkusTest
@ApiTest
class HomeResourceTest {

    @Inject
    EventFixtures events;

    @Inject
    EntityManager entities;

    @BeforeEach
    void noEventsOfOtherTests() {
        events.forgetEventsAfter(Instant.now());
    }

    @Test
    void aVisitorSeesWhatIsPublicAndNothingElse() {
        var open = events.published("inès", Plans.soon().visibility(EventVisibility.PUBLIC)).toString();
        var shared = events.published("inès", Plans.soon()).toString();

        given().get("/api/home").then().statusCode(200)
                .body("nextEvents.id", hasItem(open))
                .body("nextEvents.id", not(hasItem(shared)))
                .body("newMembers", empty())
                .body("newEvents", empty())
                .body("pendingJoinRequests", nullValue());
    }

    @Test
    void aMemberHearsOfWhatWasAnnouncedSinceThePreviousVisit() {
        events.member("bruno");
        visitedOn("bruno", Instant.now().minus(10, ChronoUnit.DAYS));
        var id = events.published("inès", Plans.soon()).toString();

        as("bruno", Roles.ELECTED_OFFICIAL).get("/api/home").then().statusCode(200)
                .body("newEvents.id", hasItem(id))
                .body("pendingJoinRequests", nullValue());

        visitedOn("bruno", Instant.now().plus(1, ChronoUnit.MINUTES));
        as("bruno", Roles.ELECTED_OFFICIAL).get("/api/home").then().statusCode(200)
                .body("newEvents", empty())
                .body("nextEvents.id", hasItem(id));
    }

    @Test
    void onlyAdemeIsAskedToValidateAndOnlyStaffToDecideOnRequests() {
        var id = events.draft("inès", Plans.soon());
        submit(id);

        as("hélène", Roles.ADEME).get("/api/home").then().statusCode(200)
                .body("eventsToValidate.id", hasItem(id.toString()))
                .body("pendingJoinRequests", greaterThanOrEqualTo(0));
        as("inès", Roles.MISSIONS_PUBLIQUES).get("/api/home").then().statusCode(200)
                .body("eventsToValidate", empty())
                .body("pendingJoinRequests", greaterThanOrEqualTo(0));
        as("nadia", Roles.AGENT).get("/api/home").then().statusCode(200)
                .body("eventsToValidate", empty())
                .body("pendingJoinRequests", nullValue());
    }

    @Transactional
    void visitedOn(String username, Instant moment) {
        entities.createNativeQuery("update members set previous_visit_at = ?1 where email = ?2")
                .setParameter(1, moment)
                .setParameter(2, Tokens.email(username))
                .executeUpdate();
    }

    @Transactional
    void submit(UUID event) {
        entities.createNativeQuery("update events set state = 'SUBMITTED' where id = ?1").setParameter(1, event).executeUpdate();
    }
}
