package fr.reseauclimat.member;

import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.text.MailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Recognises somebody who was invited, or whose profile was there before the account, at the first sign-in. */
@ApplicationScoped
class AccountLinking {

    @Inject
    MemberRepository members;

    @Inject
    Event<MemberRecognised> recognised;

    /**
     * In a transaction of its own: the caller may be in the middle of anything, and the row must not stay locked.
     *
     * @param verifiedEmail the address that Keycloak vouches for, or null: an address that nobody checked links nothing
     * @return the member that this account now belongs to
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<UUID> link(String subject, MailAddress verifiedEmail) {
        if (verifiedEmail == null) {
            return Optional.empty();
        }
        var member = members.lockByEmail(verifiedEmail)
                .filter(found -> found.subject() == null || found.subject().equals(subject));
        member.filter(found -> found.subject() == null).ifPresent(found -> {
            found.recognise(subject);
            recognised.fire(new MemberRecognised(found.id()));
        });
        return member.map(Member::id);
    }
}
