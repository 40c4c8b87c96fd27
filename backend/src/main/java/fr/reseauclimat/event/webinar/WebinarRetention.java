package fr.reseauclimat.event.webinar;

import java.time.Clock;
import java.time.Period;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who came to a webinar, asked and voted is known for a year; questions, replay and transcript stay. */
@ApplicationScoped
class WebinarRetention {

    private static final Logger LOG = Logger.getLogger(WebinarRetention.class);
    private static final Period KNOWN = Period.ofDays(365);

    @Inject
    WebinarRepository webinars;

    @Inject
    Clock clock;

    @Transactional
    @Scheduled(cron = "0 50 3 * * ?", timeZone = "Europe/Paris")
    void forget() {
        LOG.infof("Webinar retention: %d traces of people erased",
                webinars.forgetPeopleOfEventsBefore(clock.instant().minus(KNOWN)));
    }
}
