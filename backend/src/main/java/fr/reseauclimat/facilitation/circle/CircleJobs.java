package fr.reseauclimat.facilitation.circle;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import fr.reseauclimat.shared.time.FrenchDates;
import fr.reseauclimat.shared.time.NetworkTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Erases circles on the day that they chose, and asks once how it went on before that. */
@ApplicationScoped
class CircleJobs {

    private static final Logger LOG = Logger.getLogger(CircleJobs.class);
    static final Duration ASK_BACK = Duration.ofDays(60);
    private static final int AT_ONCE = 20;

    @Inject
    CircleRepository repository;

    @Inject
    Circles circles;

    @Inject
    MailWriter writer;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    @Scheduled(cron = "0 15 3 * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    void erase() {
        LOG.infof("Retention of circles: %d erased", all(this::eraseSome));
    }

    @Scheduled(cron = "0 10 8 * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    void askBack() {
        LOG.infof("Circles: %d asked how it went on", all(this::askSome));
    }

    private static int all(Callable<Integer> some) {
        var done = 0;
        for (var more = AT_ONCE; more == AT_ONCE; done += more) {
            more = QuarkusTransaction.requiringNew().call(some);
        }
        return done;
    }

    private int eraseSome() {
        var due = repository.toErase(today(), AT_ONCE);
        due.forEach(circles::forget);
        return due.size();
    }

    private int askSome() {
        var due = repository.toAskBack(clock.instant().minus(ASK_BACK), today(), AT_ONCE);
        for (var circle : due) {
            var narrator = circle.narrator();
            outbox.send(writer.write(narrator.recipient(), CircleMails.circleQuestionBack(
                    circle.event().title(), FrenchDates.day(circle.eraseOn()), publicUrl + "/cercles/" + circle.id())).answeredBy(circle.event().contact()));
            circle.askedBack(clock.instant());
        }
        return due.size();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NetworkTime.PARIS);
    }
}
