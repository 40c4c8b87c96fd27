package fr.reseauclimat.facilitation.circle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import fr.reseauclimat.shared.time.FrenchDates;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks those who brought a case once how it went on, before their circle is erased. */
@ApplicationScoped
class CircleQuestionJob implements Job {

    static final Duration ASK_BACK = Duration.ofDays(60);

    @Inject
    CircleRepository repository;

    @Inject
    MailWriter writer;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    @Override
    public String name() {
        return "circle-questions";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(8, 10);
    }

    @Override
    public Due due(Instant now) {
        return repository.toAskBack(now.minus(ASK_BACK), LocalDate.ofInstant(now, NetworkTime.PARIS));
    }

    @Override
    public void handle(Subject subject) {
        var circle = repository.findById(subject.id());
        var narrator = circle.narrator();
        outbox.send(writer.write(narrator.recipient(), CircleMails.circleQuestionBack(
                circle.event().title(), FrenchDates.day(circle.eraseOn()), publicUrl + "/cercles/" + circle.id())).answeredBy(circle.event().contact()));
        circle.askedBack(clock.instant());
    }
}
