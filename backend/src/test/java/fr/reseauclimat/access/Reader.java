package fr.reseauclimat.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

import fr.reseauclimat.access.ObjectFixtures.Kind;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** Those who come to the events of {@link ObjectFixtures}, and which of them each may see. */
enum Reader {

    VISITOR(RestAssured::given, EnumSet.of(Kind.OPEN)),
    PARTNER(() -> Tokens.as("service-account-partner-site", "partner"), EnumSet.of(Kind.OPEN)),
    ACCOUNT_WITHOUT_ROLE(() -> Tokens.as("object-without-role"), EnumSet.of(Kind.OPEN)),
    ACCOUNT_WITHOUT_PROFILE(() -> Tokens.as("object-without-profile", Roles.ASSOCIATION), EnumSet.of(Kind.OPEN, Kind.MEMBERS)),
    STRANGER(() -> Tokens.as(ObjectFixtures.STRANGER, Roles.AGENT), EnumSet.of(Kind.OPEN, Kind.MEMBERS)),
    ADMINISTRATOR(() -> Tokens.as("object-administrator", Roles.ADMINISTRATOR), EnumSet.of(Kind.OPEN, Kind.MEMBERS)),
    INVITED(() -> Tokens.as(ObjectFixtures.INVITED, Roles.ELECTED_OFFICIAL), EnumSet.of(Kind.OPEN, Kind.MEMBERS, Kind.SEMINAR)),
    /** Sees what is being made, but no seminar that others were invited to. */
    STAFF(() -> Tokens.as("object-staff", Roles.MISSIONS_PUBLIQUES), EnumSet.complementOf(EnumSet.of(Kind.SEMINAR))),
    ADEME(() -> Tokens.as("object-ademe", Roles.ADEME), EnumSet.complementOf(EnumSet.of(Kind.SEMINAR))),
    FACILITATOR(() -> Tokens.as(ObjectFixtures.FACILITATOR, Roles.AGENT), EnumSet.allOf(Kind.class));

    private final Supplier<RequestSpecification> request;
    private final Set<Kind> sees;

    Reader(Supplier<RequestSpecification> request, Set<Kind> sees) {
        this.request = request;
        this.sees = sees;
    }

    RequestSpecification request() {
        return request.get();
    }

    boolean sees(Kind kind) {
        return sees.contains(kind);
    }
}
