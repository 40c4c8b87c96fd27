package fr.reseauclimat.member;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.reseauclimat.shared.security.Roles;

/** Who somebody is in the network: a copy of the realm role, for display and filters. It never allows anything. */
public enum MemberRole {

    // first those that tell most about a person who holds several
    ADEME(Roles.ADEME),
    MISSIONS_PUBLIQUES(Roles.MISSIONS_PUBLIQUES),
    ELECTED_OFFICIAL(Roles.ELECTED_OFFICIAL),
    AGENT(Roles.AGENT),
    ASSOCIATION(Roles.ASSOCIATION),
    ADMINISTRATOR(Roles.ADMINISTRATOR);

    private final String realmRole;

    MemberRole(String realmRole) {
        this.realmRole = realmRole;
    }

    /** @return its name in Keycloak */
    public String realmRole() {
        return realmRole;
    }

    /** The role that represents somebody who holds these realm roles. */
    public static Optional<MemberRole> of(Set<String> realmRoles) {
        return Stream.of(values()).filter(role -> realmRoles.contains(role.realmRole)).findFirst();
    }
}
