package fr.reseauclimat.member.profile;

import java.time.Instant;
import java.util.List;

import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.text.MailAddress;
import jakarta.validation.constraints.NotNull;

/**
 * Who is signed in.
 *
 * @param roles           realm roles of people, as Keycloak names them
 * @param grantableRoles  what this person may make of somebody who is let in
 * @param email           where Keycloak vouches for it
 * @param profile         absent for an account that was not welcomed yet and that nobody invited
 * @param previousVisitAt end of the visit before this one: what came later is new to this person
 */
public record Account(
        @NotNull String username,
        String firstName,
        String lastName,
        MailAddress email,
        @NotNull List<String> roles,
        @NotNull List<MemberRole> grantableRoles,
        MyProfile profile,
        Instant previousVisitAt) {
}
