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

    /** @return path of what the link in this guest's letter opens */
    public String guest(UUID event, String name) {
        String address = as("claire", Roles.AGENT).contentType("application/json").body("{\"label\": \"Invitation\", \"mostUses\": 1}")
                .post("/api/events/" + event + "/invitation-links").then().statusCode(201).extract().path("address");
        given().contentType("application/json").body("""
                {"firstName": "Maud", "lastName": "Sillage", "email": "%s", "organisation": "Bureau Sillage",
                 "profile": "OTHER", "wish": {}, "consent": true}""".formatted(Tokens.email(name)))
                .post("/api/guest-invitations/" + address.substring(address.lastIndexOf('/') + 1) + "/registrations")
                .then().statusCode(202);
        confirm(name);
        return path(name);
    }

    /** This person follows the link of the latest letter that asks to. */
    public void confirm(String name) {
        given().post("/api/public-registrations/" + events.token(Tokens.email(name), "/inscription/confirmer/") + "/confirmation")
                .then().statusCode(200);
    }

    /** @return path of what the link in the latest letter to this person opens */
    public String path(String name) {
        return "/api/participations/" + events.token(Tokens.email(name), "/inscription/");
    }
}
