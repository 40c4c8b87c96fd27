package fr.reseauclimat.topic;

import java.time.Clock;
import java.time.Period;

import org.jboss.logging.Logger;

import fr.reseauclimat.shared.time.NetworkTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who backed what is needed until the day was held; what nobody took up is forgotten in the end. */
@ApplicationScoped
class TopicRetention {

    private static final Logger LOG = Logger.getLogger(TopicRetention.class);
    private static final Period BACKERS = Period.ofYears(1);
    private static final Period DECIDED = Period.ofYears(2);
    private static final Period OPEN = Period.ofYears(3);

    @Inject
    TopicRepository topics;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 50 3 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void erase() {
        var today = clock.instant().atZone(NetworkTime.PARIS);
        var votes = topics.forgetBackers(today.minus(BACKERS).toInstant());
        var old = topics.decidedBefore(today.minus(DECIDED).toInstant());
        var unclaimed = topics.openSince(today.minus(OPEN).toInstant());
        old.forEach(topics::delete);
        unclaimed.forEach(topics::delete);
        LOG.infof("Topics: %d backers forgotten, %d old topics erased", votes, old.size() + unclaimed.size());
    }
}
