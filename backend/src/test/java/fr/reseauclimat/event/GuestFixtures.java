package fr.reseauclimat.event;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;

import java.util.UUID;

import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** People without an account, who came in as such people do: by the link of an invitation of "claire". */
@ApplicationScoped
public class GuestFixtures {

    @Inject
    EventFixtures events;

    /** Somebody new with a place, or in the queue. */
    public Comer comer(Comer.Way way, UUID event, String prefix) {
        var name = prefix + UUID.randomUUID();
        if (way == Comer.Way.BY_LINK) {
            return new Comer(name, guest(event, name));
        }
        events.member(name);
        as(name, Roles.AGENT).put("/api/events/" + event + "/registration").then().statusCode(200);
        return Comer.member(name);
    }

    /** @return the token of the link in this guest's letter */
    public String guest(UUID event, String name) {
        String address = as("claire", Roles.AGENT).contentType("application/json").body("{\"label\": \"Invitation\", \"mostUses\": 1}")
                .post("/api/events/" + event + "/invitation-links").then().statusCode(201).extract().path("address");
        given().contentType("application/json").body("""
                {"firstName": "Maud", "lastName": "Sillage", "email": "%s", "organisation": "Bureau Sillage",
                 "profile": "OTHER", "wish": {}, "consent": true}""".formatted(Tokens.email(name)))
                .post("/api/guest-invitations/" + address.substring(address.lastIndexOf('/') + 1) + "/registrations")
                .then().statusCode(202);
        confirm(name);
        return link(name);
    }

    /** This person follows the link of the latest letter that asks to. */
    public void confirm(String name) {
        given().post("/api/public-registrations/" + events.token(Tokens.email(name), "/inscription/confirmer/") + "/confirmation")
                .then().statusCode(200);
    }

    /** @return the token of the link in the latest letter to this person */
    public String link(String name) {
        return events.token(Tokens.email(name), "/inscription/");
    }
}
