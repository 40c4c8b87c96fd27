package fr.reseauclimat.mail;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;

/** Who learns that letters do not arrive. */
@QuarkusTest
@ApiTest
class UndeliveredMailTest {

    private static final Refusal UNKNOWN_USER = new Refusal("550 5.1.1 No such user", true, true, false);

    @Inject
    EventFixtures fixtures;

    @Inject
    OutboxRepository repository;

    @Inject
    Clock clock;

    @Test
    void itShowsToThePersonAndToWhoRunsTheDayUntilALetterArrives() {
        fixtures.member("claire");
        var person = "absent-" + UUID.randomUUID();
        fixtures.member(person);
        fixtures.member("nadia");
        var event = fixtures.published("claire", Plans.soon().capacity(9));
        var list = "/api/events/" + event + "/registrations";
        as("nadia", Roles.AGENT).put("/api/events/" + event + "/registration").then().statusCode(200);
        as(person, Roles.AGENT).put("/api/events/" + event + "/registration").then().statusCode(200);
        as("claire", Roles.AGENT).queryParam("undelivered", true).get(list).then().statusCode(200).body("items", hasSize(0));

        refuse(Tokens.email(person).toUpperCase());

        as(person, Roles.AGENT).get("/api/me").then().statusCode(200).body("profile.undeliveredSince", notNullValue());
        as("nadia", Roles.AGENT).get("/api/me").then().body("profile.undeliveredSince", nullValue());
        as("claire", Roles.AGENT).queryParam("undelivered", true).get(list).then().body("total", equalTo(1))
                .body("items.email", contains(Tokens.email(person))).body("items[0].undeliveredSince", notNullValue());
        as("claire", Roles.AGENT).get(list).then().body("total", equalTo(2));

        arrive(Tokens.email(person));

        as(person, Roles.AGENT).get("/api/me").then().body("profile.undeliveredSince", nullValue());
        as("claire", Roles.AGENT).queryParam("undelivered", true).get(list).then().body("items", hasSize(0));
    }

    @Test
    void itShowsBesideARequestToJoin() {
        fixtures.member("ademe");
        var address = "candidate-" + UUID.randomUUID() + "@example.org";
        given().contentType(ContentType.JSON).body(Map.of("firstName", "Paul", "lastName", "Loue", "email", address, "role", "AGENT",
                "newOrganisation", Map.of("name", "Structure " + address, "kind", "ASSOCIATION"), "consent", true, "locale", "fr"))
                .post("/api/join-requests").then().statusCode(202);
        refuse(address);
        as("ademe", Roles.ADEME).queryParam("q", address).get("/api/join-requests").then().statusCode(200)
                .body("items.email", contains(address)).body("items[0].undeliveredSince", notNullValue());
    }

    private void refuse(String address) {
        QuarkusTransaction.requiringNew().run(() -> letter(address).refused(UNKNOWN_USER, clock.instant()));
    }

    private void arrive(String address) {
        QuarkusTransaction.requiringNew().run(() -> {
            letter(address).sent(clock.instant());
            repository.flush();
            repository.arrived(MailAddress.of(address));
        });
    }

    private OutboxMail letter(String address) {
        var mail = new OutboxMail(new OutgoingMail(new Recipient(MailAddress.of(address), null), "s", "t", "h", List.of()), clock.instant());
        repository.persist(mail);
        return mail;
    }
}
