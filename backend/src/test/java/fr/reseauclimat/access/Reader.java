package fr.reseauclimat.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

import fr.reseauclimat.access.ObjectFixtures.Kind;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.Tokens;
import io.restassured.specification.RequestSpecification;

/** Those who come to the events of {@link ObjectFixtures}, and which of them each may see. */
enum Reader {

    VISITOR(() -> null, EnumSet.of(Kind.OPEN)),
    PARTNER(() -> Tokens.of("service-account-partner-site", "partner"), EnumSet.of(Kind.OPEN)),
    ACCOUNT_WITHOUT_ROLE(() -> Tokens.of("object-without-role"), EnumSet.of(Kind.OPEN)),
    ACCOUNT_WITHOUT_PROFILE(() -> Tokens.of("object-without-profile", Roles.ASSOCIATION), EnumSet.of(Kind.OPEN, Kind.MEMBERS)),
    /** With a link to another event. */
    PARTICIPANT("Link", () -> Links.made().good(), EnumSet.of(Kind.OPEN)),
    STRANGER(() -> Tokens.of(ObjectFixtures.STRANGER, Roles.AGENT), EnumSet.of(Kind.OPEN, Kind.MEMBERS)),
    ADMINISTRATOR(() -> Tokens.of("object-administrator", Roles.ADMINISTRATOR), EnumSet.of(Kind.OPEN, Kind.MEMBERS)),
    INVITED(() -> Tokens.of(ObjectFixtures.INVITED, Roles.ELECTED_OFFICIAL), EnumSet.of(Kind.OPEN, Kind.MEMBERS, Kind.SEMINAR)),
    /** Sees what is being made, but no seminar that others were invited to. */
    STAFF(() -> Tokens.of("object-staff", Roles.MISSIONS_PUBLIQUES), EnumSet.complementOf(EnumSet.of(Kind.SEMINAR))),
    ADEME(() -> Tokens.of("object-ademe", Roles.ADEME), EnumSet.complementOf(EnumSet.of(Kind.SEMINAR))),
    FACILITATOR(() -> Tokens.of(ObjectFixtures.FACILITATOR, Roles.AGENT), EnumSet.allOf(Kind.class));

    private final String scheme;
    private final Supplier<String> token;
    private final Set<Kind> sees;

    Reader(Supplier<String> token, Set<Kind> sees) {
        this("Bearer", token, sees);
    }

    Reader(String scheme, Supplier<String> token, Set<Kind> sees) {
        this.scheme = scheme;
        this.token = token;
        this.sees = sees;
    }

    RequestSpecification request() {
        var shown = token.get();
        return Requests.by(shown == null ? null : scheme + " " + shown);
    }

    boolean sees(Kind kind) {
        return sees.contains(kind);
    }
}
