package fr.reseauclimat.event.calendar;

import java.time.Clock;
import java.time.Duration;

import org.jboss.logging.Logger;

import fr.reseauclimat.member.account.AccountStanding;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/**
 * Takes the address of a private feed back once its owner can no longer sign in: the account is closed, or has no role any
 * more. Only an answer of Keycloak does so; while it is silent, feeds stay as they are. Several instances may do this at
 * once.
 */
@ApplicationScoped
class AccountCheckJob {

    private static final Logger LOG = Logger.getLogger(AccountCheckJob.class);
    private static final int LONGEST_SECONDS = 60;
    private static final Duration BETWEEN_CHECKS = Duration.ofHours(6);
    private static final Duration WITHOUT_ANSWER = Duration.ofHours(1);

    @Inject
    CalendarSubscriptionRepository subscriptions;

    @Inject
    AccountStanding accounts;

    @Inject
    Clock clock;

    /** Outside of a request there is none to keep the client of Keycloak in. */
    @ActivateRequestContext
    @Scheduled(every = "15m", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void workOff() {
        var checked = 0;
        while (checkNext()) {
            checked++;
        }
        LOG.debugf("Accounts of %d private calendars checked", checked);
    }

    /** @return whether there was one, and Keycloak answered: if not, the others wait for the next time */
    private boolean checkNext() {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS)
                .call(() -> subscriptions.lockNextDue(clock.instant()).map(this::check).orElse(false));
    }

    private boolean check(CalendarSubscription subscription) {
        try {
            if (accounts.isOpen(subscription.member())) {
                subscriptions.askForAccount(subscription, clock.instant().plus(BETWEEN_CHECKS));
            } else {
                LOG.infof("Private calendar of member %s is closed with the account", subscription.member().id());
                subscriptions.delete(subscription);
            }
            return true;
        } catch (RuntimeException failure) {
            LOG.warnf("Account of member %s could not be checked: %s", subscription.member().id(), failure);
            subscriptions.askForAccount(subscription, clock.instant().plus(WITHOUT_ANSWER));
            return false;
        }
    }
}
