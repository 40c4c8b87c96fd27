package fr.reseauclimat.minutes.commitment;

import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.shared.time.NetworkTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Asks about commitments before the next day: one letter to a member and an event, written with the note that it was. What is
 * two years old is no longer anybody's.
 */
@ApplicationScoped
class QuestionJob {

    private static final Logger LOG = Logger.getLogger(QuestionJob.class);
    private static final int AT_ONCE = 50;
    private static final Duration AHEAD = Duration.ofDays(7);
    private static final Period KEPT = Period.ofYears(2);

    @Inject
    QuestionRepository questions;

    @Inject
    CommitmentRepository commitments;

    @Inject
    EventRepository events;

    @Inject
    Members members;

    @Inject
    MailWriter writer;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    @ActivateRequestContext
    @Scheduled(every = "{reseau-climat.reminders.every}", delayed = "50s", concurrentExecution = ConcurrentExecution.SKIP)
    void ask() {
        while (askSome()) {
            LOG.debug("Commitments asked about");
        }
    }

    /** @return whether there may be more */
    private boolean askSome() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var due = questions.lockDue(clock.instant(), clock.instant().plus(AHEAD), AT_ONCE);
            var letters = new LinkedHashMap<List<Object>, List<QuestionRepository.Due>>();
            due.forEach(one -> letters.computeIfAbsent(List.of(one.memberId(), one.eventId()), key -> new ArrayList<>()).add(one));
            letters.values().forEach(this::ask);
            return due.size() == AT_ONCE;
        });
    }

    private void ask(List<QuestionRepository.Due> due) {
        due.forEach(one -> questions.note(one, clock.instant()));
        var member = members.get(due.getFirst().memberId());
        var event = events.findById(due.getFirst().eventId());
        var promises = due.stream().map(one -> commitments.findById(one.commitmentId()).what()).toList();
        outbox.send(writer.write(member.recipient(),
                CommitmentMails.commitmentsAsked(event.title(), promises, publicUrl + "/engagements")).answeredBy(event.contact()));
    }

    @Scheduled(cron = "0 25 4 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void forget() {
        LOG.infof("Retention of commitments: %d names and questions erased",
                questions.forgetBefore(clock.instant().atZone(NetworkTime.PARIS).minus(KEPT).toInstant()));
    }
}
