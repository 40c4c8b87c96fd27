package fr.reseauclimat.event.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jboss.logging.Logger;

import fr.reseauclimat.member.account.AccountStanding;
import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import fr.reseauclimat.shared.job.WorkStoppedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Takes the address of a private feed back once its owner can no longer sign in: the account is closed, or has no role any
 * more. Only an answer of Keycloak does so; while it is silent, feeds stay as they are, and all of them wait for the next run.
 */
@ApplicationScoped
class AccountCheckJob implements Job {

    private static final Logger LOG = Logger.getLogger(AccountCheckJob.class);
    private static final Duration BETWEEN_CHECKS = Duration.ofHours(6);

    @Inject
    CalendarSubscriptionRepository subscriptions;

    @Inject
    AccountStanding accounts;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "calendar-accounts";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(15));
    }

    @Override
    public Due due(Instant now) {
        return subscriptions.due(now);
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void handle(Subject subject) {
        var subscription = subscriptions.findById(subject.id());
        if (isOpen(subscription)) {
            subscriptions.askForAccount(subscription, clock.instant().plus(BETWEEN_CHECKS));
        } else {
            LOG.infof("Private calendar of member %s is closed with the account", subscription.member().id());
            subscriptions.delete(subscription);
        }
    }

    private boolean isOpen(CalendarSubscription subscription) {
        try {
            return accounts.isOpen(subscription.member());
        } catch (RuntimeException failure) {
            throw new WorkStoppedException(failure);
        }
    }
}
