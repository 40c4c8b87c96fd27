package fr.reseauclimat.event.visit;

import java.time.Clock;
import java.time.Duration;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who rode along serves until the coach is paid: the list is erased a month after the visit. */
@ApplicationScoped
class CoachRetention {

    private static final Logger LOG = Logger.getLogger(CoachRetention.class);
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    CoachWishRepository wishes;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 45 3 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void erase() {
        LOG.infof("Coach retention: %d wishes erased", wishes.eraseBefore(clock.instant().minus(KEPT)));
    }
}
