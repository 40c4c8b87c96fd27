package fr.reseauclimat.member.account;

import java.time.Clock;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.account.AccountInvitations.AccountDue;
import fr.reseauclimat.member.account.IdentityProvider.AccountRefusedException;
import fr.reseauclimat.member.account.IdentityProvider.NewAccount;
import fr.reseauclimat.shared.persistence.StateChanged;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Has Keycloak make the accounts that are due: right after an approval, and again while Keycloak or its mail server is
 * down. Several instances may do so at once; each row is held by one of them while it talks to Keycloak.
 */
@ApplicationScoped
class InvitationJob {

    private static final Logger LOG = Logger.getLogger(InvitationJob.class);
    private static final int LONGEST_SECONDS = 120;

    @Inject
    AccountInvitationRepository invitations;

    @Inject
    IdentityProvider identityProvider;

    @Inject
    ManagedExecutor executor;

    @Inject
    Event<StateChanged> changed;

    @Inject
    Clock clock;

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountDue due) {
        executor.execute(this::workOff);
    }

    /** Outside of a request there is none to keep the client of Keycloak in. */
    @ActivateRequestContext
    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void workOff() {
        while (workOffNext()) {
            LOG.debug("One invitation done");
        }
    }

    /** @return whether there was one */
    boolean workOffNext() {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            var next = invitations.lockNextDue(clock.instant());
            next.ifPresent(this::send);
            next.filter(invitation -> invitation.state() != InvitationState.PENDING).ifPresent(invitation -> changed.fire(
                    new StateChanged(InvitationState.PENDING, invitation.state(), invitation.id(), null)));
            return next.isPresent();
        });
    }

    private void send(AccountInvitation invitation) {
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
    }

    private static NewAccount account(Member member) {
        return new NewAccount(member.email(), member.firstName(), member.lastName(), member.role(), member.locale());
    }
}
