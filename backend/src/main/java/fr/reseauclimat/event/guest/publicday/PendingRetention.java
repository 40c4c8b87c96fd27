package fr.reseauclimat.event.guest.publicday;

import java.time.Clock;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What nobody confirmed within two days is erased. */
@ApplicationScoped
class PendingRetention {

    private static final Logger LOG = Logger.getLogger(PendingRetention.class);

    @Inject
    PendingRegistrationRepository pending;

    @Inject
    Clock clock;

    @Transactional
    @Scheduled(every = "1h", delayed = "1m")
    void erase() {
        var erased = pending.deleteOlderThan(clock.instant().minus(PendingRegistration.KEPT));
        if (erased > 0) {
            LOG.infof("%d registrations that nobody confirmed are erased", erased);
        }
    }
}
