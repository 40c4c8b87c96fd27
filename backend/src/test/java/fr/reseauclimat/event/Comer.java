package fr.reseauclimat.event;

import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.Tokens;
import io.restassured.specification.RequestSpecification;

/**
 * Somebody who comes to an event. What holds for a member holds for whoever has a link.
 *
 * @param link the token of the link, or null for who signs in
 */
public record Comer(String name, String link) {

    public enum Way {
        SIGNED_IN,
        BY_LINK
    }

    public static Comer member(String name) {
        return new Comer(name, null);
    }

    /** A request by this person. */
    public RequestSpecification calls() {
        return link == null ? Tokens.as(name, Roles.AGENT) : Tokens.byLink(link);
    }

    public RequestSpecification sends(String json) {
        return calls().contentType("application/json").body(json);
    }

    public String email() {
        return Tokens.email(name);
    }
}
