package fr.reseauclimat.member.account;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.MemberRecognised;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who was invited to open an account. Keycloak itself is asked later, by {@link InvitationJob}. */
@ApplicationScoped
@Transactional
public class AccountInvitations {

    @Inject
    AccountInvitationRepository invitations;

    @Inject
    Members members;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    public void invite(Member member) {
        invitations.findByMember(member.id()).ifPresentOrElse(
                again -> again.request(clock.instant()),
                () -> invitations.persist(new AccountInvitation(member, clock.instant())));
        jobs.wake(InvitationJob.NAME);
    }

    /** @return for those of the members who were ever invited */
    public Map<UUID, Invitation> of(Collection<UUID> members) {
        return members.isEmpty() ? Map.of() : invitations.ofMembers(members);
    }

    void inviteAgain(UUID member) {
        var invited = members.get(member);
        if (invited.subject() != null) {
            throw new ProblemException(ProblemType.TRANSITION_REFUSED, "Cette personne s’est déjà connectée.");
        }
        invite(invited);
    }

    void accept(@Observes MemberRecognised recognised) {
        invitations.findByMember(recognised.member()).ifPresent(invitation -> invitation.accepted(clock.instant()));
    }
}
