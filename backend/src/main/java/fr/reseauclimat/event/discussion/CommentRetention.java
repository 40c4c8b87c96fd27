package fr.reseauclimat.event.discussion;

import java.time.Clock;
import java.time.Period;

import fr.reseauclimat.shared.time.NetworkTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What was said in preparing an event is kept for a year after it. */
@ApplicationScoped
class CommentRetention {

    private static final Period KEPT = Period.ofYears(1);

    @Inject
    CommentRepository comments;

    @Inject
    Clock clock;

    @Transactional
    @Scheduled(cron = "0 55 3 * * ?", timeZone = "Europe/Paris")
    void erase() {
        comments.eraseOfEventsBefore(clock.instant().atZone(NetworkTime.PARIS).minus(KEPT).toInstant());
    }
}
