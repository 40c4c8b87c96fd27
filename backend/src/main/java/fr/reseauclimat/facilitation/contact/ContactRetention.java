package fr.reseauclimat.facilitation.contact;

import java.time.Clock;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Whom one wanted to see again is forgotten a month after the event: by then one has written to each other, or not. */
@ApplicationScoped
class ContactRetention {

    private static final Logger LOG = Logger.getLogger(ContactRetention.class);

    @Inject
    ContactRepository contacts;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 50 3 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void erase() {
        // how many there were would say something of small days: only that it was done is told
        contacts.eraseOfEventsBefore(clock.instant().minus(ContactExchange.KEPT));
        LOG.info("Retention of contacts: done");
    }
}
