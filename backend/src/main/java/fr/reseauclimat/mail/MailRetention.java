package fr.reseauclimat.mail;

import java.time.Clock;
import java.time.Period;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Mail is personal: its text is gone once it left or was given up. That it was sent is told for a month; what was given up
 * for a year, for it shows to those who can do something about it.
 */
@ApplicationScoped
class MailRetention {

    private static final Logger LOG = Logger.getLogger(MailRetention.class);
    private static final Period SENT = Period.ofDays(30);
    private static final Period FAILED = Period.ofDays(365);

    @Inject
    OutboxRepository repository;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 20 3 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void erase() {
        var sent = repository.deleteOlderThan(MailState.SENT, clock.instant().minus(SENT));
        var failed = repository.deleteOlderThan(MailState.FAILED, clock.instant().minus(FAILED));
        LOG.infof("Mail retention: %d traces of sent mails and %d of mails given up deleted", sent, failed);
    }
}
