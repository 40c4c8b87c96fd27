package fr.reseauclimat.member.account;

import fr.reseauclimat.member.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether somebody could still sign in, for what is open without signing in. */
@ApplicationScoped
public class AccountStanding {

    @Inject
    IdentityProvider identityProvider;

    /**
     * Asks Keycloak: not to be called while somebody waits.
     *
     * @return whether this member has an account that is enabled and has a role of people; any failure to find out is
     *         thrown
     */
    public boolean isOpen(Member member) {
        return member.subject() != null && identityProvider.isOpen(member.subject());
    }
}
