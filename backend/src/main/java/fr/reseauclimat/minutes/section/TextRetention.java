package fr.reseauclimat.minutes.section;

import java.time.Clock;
import java.time.Duration;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who wrote which earlier text is forgotten after a month: whoever was without network for longer decides by hand. */
@ApplicationScoped
class TextRetention {

    private static final Logger LOG = Logger.getLogger(TextRetention.class);
    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    SectionRepository sections;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 5 4 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void erase() {
        LOG.infof("Retention of minutes: %d earlier texts erased", sections.eraseTextsBefore(clock.instant().minus(KEPT)));
    }
}
