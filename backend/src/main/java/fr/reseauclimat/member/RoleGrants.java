package fr.reseauclimat.member;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.reseauclimat.shared.problem.FieldError;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.security.CurrentUser;
import fr.reseauclimat.shared.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may make somebody what. Whatever leads to an account asks here. */
@ApplicationScoped
public class RoleGrants {

    /** Roles of those who come to the network: visitors may ask for them, and staff lets them in. */
    public static final Set<MemberRole> ORDINARY = Set.of(MemberRole.ELECTED_OFFICIAL, MemberRole.AGENT, MemberRole.ASSOCIATION);

    @Inject
    CurrentUser user;

    /** @return ordinary roles first */
    public List<MemberRole> grantable() {
        return Stream.of(MemberRole.values())
                .filter(role -> allows(user.roles(), role))
                .sorted(Comparator.comparing(role -> !ORDINARY.contains(role)))
                .toList();
    }

    /**
     * @param field of the request that names the role
     * @return the role
     * @throws ProblemException 403 where whoever is asking may not grant it
     */
    public MemberRole require(MemberRole role, String field) {
        if (!allows(user.roles(), role)) {
            var reason = role == MemberRole.ADMINISTRATOR ? "Ce rôle se donne dans Keycloak."
                    : "Seul quelqu’un qui a ce rôle peut le donner.";
            throw new ProblemException(ProblemType.FORBIDDEN, reason, List.of(new FieldError(field, reason)));
        }
        return role;
    }

    /**
     * Nobody makes themselves, by way of another account, more than they are: a role of staff comes from who holds that
     * very one, or from an administrator. Administrators are made in Keycloak alone.
     */
    private static boolean allows(Set<String> holder, MemberRole role) {
        return switch (role) {
            case ADMINISTRATOR -> false;
            case ADEME, MISSIONS_PUBLIQUES -> holder.contains(role.realmRole()) || holder.contains(Roles.ADMINISTRATOR);
            case ELECTED_OFFICIAL, AGENT, ASSOCIATION ->
                Roles.STAFF.stream().anyMatch(holder::contains) || holder.contains(Roles.ADMINISTRATOR);
        };
    }
}
