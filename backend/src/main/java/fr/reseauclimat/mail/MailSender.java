package fr.reseauclimat.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

import fr.reseauclimat.mail.Outbox.MailHandedIn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.context.api.ManagedExecutorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Empties the outbox: right after a transaction handed a mail in, and every few seconds for those that failed. Several
 * instances of the API may do so at once: each takes a mail for a while, in a short transaction, speaks to the mail
 * server without one, and notes in another what came of it. A crash in between sends the mail again under the same
 * Message-ID, and never loses it. A round ends where the mail server itself is the trouble; what is wrong with one mail
 * is noted on that mail, and the next one goes.
 */
@ApplicationScoped
class MailSender {

    /** So much more than a mail may take nobody else takes it, who might begin when it is about to be through. */
    private static final Duration MARGIN = Duration.ofSeconds(15);

    private static final Logger LOG = Logger.getLogger(MailSender.class);

    @Inject
    OutboxRepository repository;

    @Inject
    SmtpPost post;

    @Inject
    MailServerSettings settings;

    @Inject
    OutboxGauges gauges;

    @Inject
    Clock clock;

    @Inject
    @ManagedExecutorConfig(propagated = {}, cleared = ThreadContext.ALL_REMAINING)
    ManagedExecutor executor;

    /** Rounds asked for since the running one began: above zero, it goes round once more instead of a second one. */
    private final AtomicInteger wanted = new AtomicInteger();

    void kick(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailHandedIn event) {
        executor.execute(this::sendAllDue);
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendAllDue() {
        if (wanted.getAndIncrement() > 0) {
            return;
        }
        try {
            int seen;
            do {
                seen = wanted.get();
                drain();
                gauges.refresh();
            } while (!wanted.compareAndSet(seen, 0));
        } catch (RuntimeException e) {
            wanted.set(0);
            throw e;
        }
    }

    private void drain() {
        var more = true;
        while (more) {
            more = sendNext();
        }
    }

    /** @return whether there may be another mail to send now */
    boolean sendNext() {
        var taken = shortly(() -> repository.takeDue(clock.instant(), clock.instant().plus(settings.longest()).plus(MARGIN)));
        if (taken.isEmpty()) {
            return false;
        }
        var refusal = deliver(taken.get());
        shortly(() -> note(taken.get().id(), refusal));
        return refusal.map(Refusal::ofThisMail).orElse(true);
    }

    /** @return why the mail was not taken */
    private Optional<Refusal> deliver(OutboxMail mail) {
        try {
            post.deliver(mail.id(), mail.content());
            return Optional.empty();
        } catch (Refusal.RefusedException refused) {
            return Optional.of(refused.refusal());
        } catch (RuntimeException unwritable) {
            LOG.errorf(unwritable, "Mail %s cannot be written", mail.id());
            return Optional.of(Refusal.unwritable(unwritable));
        }
    }

    /** Erasure may have been faster. */
    private Optional<OutboxMail> note(UUID id, Optional<Refusal> refused) {
        var found = repository.findByIdOptional(id);
        found.ifPresent(mail -> refused.ifPresentOrElse(refusal -> refuse(mail, refusal), () -> {
            mail.sent(clock.instant());
            repository.arrived(mail.recipient());
        }));
        return found;
    }

    private void refuse(OutboxMail mail, Refusal refusal) {
        mail.refused(refusal, clock.instant());
        if (mail.state() == MailState.FAILED) {
            LOG.errorf("Mail %s is given up after %d attempts: %s", mail.id(), mail.attempts(), refusal.reason());
        } else {
            LOG.warnf("Mail %s must wait (attempt %d): %s", mail.id(), mail.attempts(), refusal.reason());
        }
    }

    private static <T> T shortly(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
