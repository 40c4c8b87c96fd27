package fr.reseauclimat.shared.security;

import java.util.Set;

/** Realm roles, as Keycloak names them. They say who somebody is; what somebody runs is an assignment in the application. */
public final class Roles {

    public static final String ADEME = "ademe";
    public static final String MISSIONS_PUBLIQUES = "missions-publiques";
    public static final String ELECTED_OFFICIAL = "elected-official";
    public static final String AGENT = "agent";
    public static final String ASSOCIATION = "association";
    public static final String ADMINISTRATOR = "administrator";

    /** Whoever holds a role of people; computed here, and no role of the realm. */
    public static final String MEMBER = "member";

    /** Whoever holds the link to a registration; computed as well. */
    public static final String PARTICIPANT = "participant";

    /** What no realm can grant. */
    static final Set<String> COMPUTED = Set.of(MEMBER, PARTICIPANT);

    /** Those who steer and facilitate the network. */
    public static final Set<String> STAFF = Set.of(ADEME, MISSIONS_PUBLIQUES);

    public static final Set<String> HUMAN =
            Set.of(ADEME, MISSIONS_PUBLIQUES, ELECTED_OFFICIAL, AGENT, ASSOCIATION, ADMINISTRATOR);

    private Roles() {
    }
}
