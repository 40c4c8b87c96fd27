package fr.reseauclimat.event.planning;

import java.time.Clock;
import java.time.Duration;

import org.jboss.logging.Logger;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.shared.persistence.StateChanged;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Closes what took place and nobody closed. */
@ApplicationScoped
class HoldingJob {

    private static final Logger LOG = Logger.getLogger(HoldingJob.class);

    @Inject
    EventRepository events;

    @Inject
    Event<StateChanged> changed;

    @Inject
    Clock clock;

    @Transactional
    @Scheduled(cron = "0 30 3 * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    void closePastEvents() {
        var now = clock.instant();
        var past = events.endedBefore(now.minus(Duration.ofDays(1)));
        past.forEach(event -> {
            event.markHeld(now);
            changed.fire(new StateChanged(EventState.PUBLISHED, EventState.HELD, event.id(), event.id()));
        });
        if (!past.isEmpty()) {
            LOG.infof("%d past events are marked as held", past.size());
        }
    }
}
