package fr.reseauclimat.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.Tokens;
import io.restassured.specification.RequestSpecification;

/** Everybody who may knock at the door, and what they show there. */
enum Caller {

    VISITOR(() -> null),
    ADEME(() -> person(Roles.ADEME)),
    MISSIONS_PUBLIQUES(() -> person(Roles.MISSIONS_PUBLIQUES)),
    ELECTED_OFFICIAL(() -> person(Roles.ELECTED_OFFICIAL)),
    AGENT(() -> person(Roles.AGENT)),
    ASSOCIATION(() -> person(Roles.ASSOCIATION)),
    ADMINISTRATOR(() -> person(Roles.ADMINISTRATOR)),

    /** Without an account, with a link of a letter. */
    PARTICIPANT("Link", () -> Links.made().good()),

    /** Signed in at the realm, but nobody gave a role of the network. */
    WITHOUT_ROLE(() -> Tokens.of("matrix-without-role", "offline_access", "default-roles-reseau-climat")),
    /** Roles that look like ours, but are not: another case, a prefix, a joined list, those that are computed. */
    FALSE_ROLES(() -> Tokens.of("matrix-false-roles", "ADEME", "administrators", "ademe,agent", "**", "*", Roles.MEMBER, Roles.PARTICIPANT)),
    /** The machine of a partner's site: a service account with scopes and no human role. */
    PARTNER(Caller::partner),

    OTHER_AUDIENCE(() -> Tokens.claims("matrix-stranger", allRoles(), "another-api", Tokens.ISSUER)),
    OTHER_ISSUER(() -> Tokens.claims("matrix-stranger", allRoles(), Tokens.AUDIENCE, "https://keycloak.test/realms/master")),
    EXPIRED(Caller::expired),
    OTHER_KEY(() -> forged(Tokens.of("matrix-stranger", Roles.ADMINISTRATOR))),
    UNSIGNED(Caller::unsigned),

    EXPIRED_LINK("Link", () -> Links.made().expired()),
    REVOKED_LINK("Link", () -> Links.made().revoked()),
    UNKNOWN_LINK("Link", () -> "nobody-has-this-token-00"),
    /** Of a kind that there is not. */
    OTHER_LINK("Link", () -> "other." + Links.made().good());

    /** A token that the API must not believe, whatever it says. */
    static final Set<Caller> NOT_BELIEVED = EnumSet.range(OTHER_AUDIENCE, OTHER_LINK);

    private final String scheme;
    private final Supplier<String> token;

    Caller(Supplier<String> token) {
        this("Bearer", token);
    }

    Caller(String scheme, Supplier<String> token) {
        this.scheme = scheme;
        this.token = token;
    }

    RequestSpecification request() {
        return Requests.by(credentials());
    }

    /** What they show, or null. */
    String credentials() {
        var shown = token.get();
        return shown == null ? null : scheme + " " + shown;
    }

    boolean hasLink() {
        return scheme.equals("Link");
    }

    boolean believed() {
        return !NOT_BELIEVED.contains(this);
    }

    private static String person(String role) {
        return Tokens.of("matrix-" + role, role);
    }

    private static String[] allRoles() {
        return Roles.HUMAN.toArray(String[]::new);
    }

    private static String partner() {
        return Tokens.of("service-account-partner-site", "partner", "events:read", "events:write");
    }

    private static String expired() {
        return Tokens.expired("matrix-stranger", allRoles());
    }

    /** The same claims under a signature that is not the realm's. */
    private static String forged(String token) {
        var parts = token.split("\\.");
        var signature = parts[2].startsWith("A") ? "B" + parts[2].substring(1) : "A" + parts[2].substring(1);
        return parts[0] + "." + parts[1] + "." + signature;
    }

    private static String unsigned() {
        var claims = Tokens.of("matrix-stranger", allRoles()).split("\\.")[1];
        var header = "{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header) + "." + claims + ".";
    }
}
