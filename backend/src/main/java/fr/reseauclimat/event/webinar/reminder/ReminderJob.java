package fr.reseauclimat.event.webinar.reminder;

import java.time.Clock;
import java.time.Duration;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.registration.HeldRegistrations;
import fr.reseauclimat.mail.MailAddress;
import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import fr.reseauclimat.shared.time.FrenchDates;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Reminds everybody who has a place, an hour before. That it was done is written in the transaction that hands the mail
 * in: a restart in between repeats nothing and forgets nobody.
 */
@ApplicationScoped
class ReminderJob {

    private static final Duration AHEAD = Duration.ofHours(1);

    @Inject
    ReminderRepository reminders;

    @Inject
    HeldRegistrations held;

    @Inject
    Outbox outbox;

    @Inject
    MailWriter writer;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    @Scheduled(every = "60s", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void remind() {
        var more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::remindSome);
        }
    }

    private boolean remindSome() {
        var now = clock.instant();
        var due = reminders.take(now, now.plus(AHEAD));
        for (var reminder : due) {
            reminders.markSent(reminder, now);
            outbox.send(writer.write(new MailAddress(reminder.email(), reminder.firstName()),
                    WebinarMails.webinarReminder(reminder.title(), FrenchDates.periodInParis(reminder.startsAt(), reminder.endsAt()),
                            page(reminder), reminder.url())));
        }
        return !due.isEmpty();
    }

    private String page(DueReminder reminder) {
        var own = held.pageOf(reminder.registrationId());
        return own == null ? publicUrl + "/rencontres/" + reminder.eventId() + "/webinaire" : own;
    }
}
