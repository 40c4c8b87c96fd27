package fr.reseauclimat.event.registration.admission;

import java.time.Clock;
import java.util.UUID;

import org.jboss.logging.Logger;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.registration.RegistrationRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/**
 * Gives places that are no longer held back to those who wait. To do it again does no harm: what was missed while the
 * application was down is done at its next run.
 */
@ApplicationScoped
class QuotaReleaseJob {

    private static final Logger LOG = Logger.getLogger(QuotaReleaseJob.class);

    @Inject
    RegistrationRepository registrations;

    @Inject
    EventRepository events;

    @Inject
    Seating seating;

    @Inject
    Clock clock;

    @ActivateRequestContext
    @Scheduled(every = "60s", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void release() {
        var due = QuarkusTransaction.requiringNew().call(() -> registrations.eventsWithReleasedPlaces(clock.instant()));
        due.forEach(this::release);
    }

    private void release(UUID eventId) {
        QuarkusTransaction.requiringNew().run(() -> events.lockForRegistration(eventId).ifPresent(event -> {
            LOG.debugf("Places of event %s are no longer held back", event.id());
            seating.promote(event);
        }));
    }
}
