package fr.reseauclimat.event.registration;

import java.time.Clock;
import java.time.Duration;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What is known of those who took part has an end: needs are erased thirty days after the event; answers, and the names
 * of people without an account, after the days that the form told them. That somebody took part stays, to be counted.
 */
@ApplicationScoped
class RegistrationRetention {

    private static final Logger LOG = Logger.getLogger(RegistrationRetention.class);
    static final Duration NEEDS = Duration.ofDays(30);

    @Inject
    RegistrationRetentionRepository repository;

    @Inject
    ParticipationKeyRepository keys;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.participants.retention-days")
    int days;

    @Transactional
    @Scheduled(cron = "0 40 3 * * ?", timeZone = "Europe/Paris")
    void erase() {
        var now = clock.instant();
        var needs = repository.eraseNeeds(now.minus(NEEDS));
        var answers = repository.eraseAnswers(now.minus(Duration.ofDays(days)));
        var guests = repository.eraseGuests(now.minus(Duration.ofDays(days)));
        keys.deleteExpired(now);
        LOG.infof("Retention of registrations: %d needs, %d answers and %d guests erased", needs, answers, guests);
    }
}
