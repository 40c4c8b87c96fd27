package fr.reseauclimat.event.registration.reminder;

import java.time.Clock;
import java.util.UUID;

import org.jboss.logging.Logger;

import fr.reseauclimat.event.notice.Notices;
import fr.reseauclimat.event.registration.ParticipationKeys;
import fr.reseauclimat.event.registration.RegistrationRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/**
 * Reminds people of the events they have a place for. The letter and the note that it was written are of one
 * transaction: whatever is killed meanwhile, nobody is reminded twice, and nobody is forgotten.
 */
@ApplicationScoped
class ReminderJob {

    private static final Logger LOG = Logger.getLogger(ReminderJob.class);
    private static final int AT_ONCE = 25;

    @Inject
    ReminderRepository reminders;

    @Inject
    RegistrationRepository registrations;

    @Inject
    ParticipationKeys keys;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @ActivateRequestContext
    @Scheduled(every = "{reseau-climat.reminders.every}", delayed = "40s", concurrentExecution = ConcurrentExecution.SKIP)
    void remind() {
        for (var kind : ReminderKind.values()) {
            while (remindSome(kind)) {
                LOG.debugf("Reminders of kind %s written", kind);
            }
        }
    }

    /** @return whether there may be more */
    private boolean remindSome(ReminderKind kind) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var due = reminders.lockDue(kind, clock.instant(), AT_ONCE);
            due.forEach(id -> remind(id, kind));
            return due.size() == AT_ONCE;
        });
    }

    private void remind(UUID id, ReminderKind kind) {
        reminders.note(id, kind, clock.instant());
        var registration = registrations.findById(id);
        var event = registration.event();
        var to = registration.participant();
        var link = keys.link(registration);
        switch (kind) {
            case WEEK -> notices.inAWeek(event, to, link);
            case CONFIRMATION -> notices.askedAgain(event, to, link);
            case DAY -> notices.tomorrow(event, to, link);
        }
    }
}
