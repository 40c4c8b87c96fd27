package fr.reseauclimat.event.registration.colleague;

import static fr.reseauclimat.testing.Tokens.as;
import static fr.reseauclimat.testing.Tokens.byLink;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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

@QuarkusTest
@ApiTest
class ColleagueTest {

    @Inject
    EventFixtures fixtures;

    private UUID event;
    private String one;
    private String other;
    private String stranger;

    @BeforeEach
    void twoPeopleOfOneOrganisation() {
        one = "une-" + UUID.randomUUID();
        other = "autre-" + UUID.randomUUID();
        stranger = "loin-" + UUID.randomUUID();
        fixtures.employ(one, other);
        fixtures.member(stranger);
        fixtures.member("claire");
        event = fixtures.published("claire", Plans.soon().capacity(5));
    }

    @Test
    void aColleagueIsToldAndMayDecline() {
        as(one, Roles.AGENT).put(path(other)).then().statusCode(200).body("state", equalTo("REGISTERED"));
        as(one, Roles.AGENT).put(path(other)).then().statusCode(200);
        assertThat(fixtures.subjects(other)).containsExactly("Claude " + one + " vous inscrit\u00a0: L’eau qui manque");
        as(one, Roles.AGENT).get("/api/events/" + event + "/colleagues").then().body("items.lastName", contains(other));
        as(other, Roles.AGENT).get("/api/events/" + event + "/colleagues").then().body("items", hasSize(0));
        as("claire", Roles.AGENT).get("/api/events/" + event + "/registrations").then().body("items[0].registeredBy", equalTo("Claude " + one));
        var link = fixtures.token(Tokens.email(other), "/inscription/");
        byLink(link).get("/api/participation").then().statusCode(200).body("registeredBy", equalTo("Claude " + one));
        byLink(link).post("/api/participation/cancellation").then().statusCode(200);
        assertThat(fixtures.count("state = 'CANCELLED'", event)).isEqualTo(1);
    }

    @Test
    void onlyColleaguesAreRegisteredAndOnlyByWhoDidItTakenBack() {
        as(one, Roles.AGENT).put(path(stranger)).then().statusCode(403);
        as(one, Roles.AGENT).put("/api/events/" + event + "/colleagues/" + UUID.randomUUID()).then().statusCode(403);
        as(one, Roles.AGENT).put(path(one)).then().statusCode(403);
        as(one, Roles.AGENT).put(path(other)).then().statusCode(200);
        as(stranger, Roles.AGENT).delete(path(other)).then().statusCode(404);
        as(one, Roles.AGENT).delete(path(other)).then().statusCode(204);
        as(one, Roles.AGENT).delete(path(other)).then().statusCode(204);
        given().put(path(other)).then().statusCode(401);
    }

    @Test
    void nobodyIsRegisteredForWhatTheyMayNotSee() {
        var seminar = fixtures.published("claire", Plans.soon().visibility(EventVisibility.INVITED));
        as(one, Roles.AGENT).put("/api/events/" + seminar + "/colleagues/" + fixtures.member(other)).then().statusCode(404);
        fixtures.invite(seminar, one);
        as(one, Roles.AGENT).put("/api/events/" + seminar + "/colleagues/" + fixtures.member(other)).then().statusCode(409);
    }

    private String path(String colleague) {
        return "/api/events/" + event + "/colleagues/" + fixtures.member(colleague);
    }
}
