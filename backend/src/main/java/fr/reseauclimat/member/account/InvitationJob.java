package fr.reseauclimat.member.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jboss.logging.Logger;

import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.account.IdentityProvider.AccountRefusedException;
import fr.reseauclimat.member.account.IdentityProvider.NewAccount;
import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import fr.reseauclimat.shared.persistence.StateChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Has Keycloak make accounts and write to their people: right after the approval, and again while Keycloak or its mail
 * server is down. What Keycloak says to it stays with the invitation, where staff reads it.
 */
@ApplicationScoped
class InvitationJob implements Job {

    static final String NAME = "account-invitations";

    private static final Logger LOG = Logger.getLogger(InvitationJob.class);

    @Inject
    AccountInvitationRepository invitations;

    @Inject
    IdentityProvider identityProvider;

    @Inject
    Event<StateChanged> changed;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(10));
    }

    @Override
    public Due due(Instant now) {
        return invitations.due(now);
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void handle(Subject subject) {
        var invitation = invitations.findById(subject.id());
        try {
            identityProvider.invite(account(invitation.member()));
            invitation.sent(clock.instant());
        } catch (AccountRefusedException refused) {
            LOG.warnf("Account of member %s refused: %s", invitation.member().id(), refused.getMessage());
            invitation.refused(refused.getMessage());
        } catch (RuntimeException failure) {
            LOG.warnf("Account of member %s delayed: %s", invitation.member().id(), failure);
            invitation.delayed(failure.getClass().getSimpleName() + ": " + failure.getMessage(), clock.instant());
        }
        if (invitation.state() != InvitationState.PENDING) {
            changed.fire(new StateChanged(InvitationState.PENDING, invitation.state(), invitation.id(), null));
        }
    }

    private static NewAccount account(Member member) {
        return new NewAccount(member.email().value(), member.firstName(), member.lastName(), member.role(), member.locale());
    }
}
