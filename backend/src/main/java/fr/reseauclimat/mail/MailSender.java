package fr.reseauclimat.mail;

import java.time.Clock;
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
import jakarta.mail.MessagingException;

/**
 * Empties the outbox: right after a transaction handed a mail in, and every few seconds for those that failed. Several
 * instances of the API may do so at once. Each mail has its own transaction, which holds its lock while the mail server
 * is spoken to: a crash in between sends it again under the same Message-ID, and never loses it.
 */
@ApplicationScoped
class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);
    private static final int TRANSACTION_SECONDS = 120;

    @Inject
    OutboxRepository repository;

    @Inject
    SmtpPost post;

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
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS)
                .call(() -> repository.takeDue(clock.instant()).map(this::deliver).orElse(false));
    }

    /** @return whether the server answers, so that the next mail may be tried */
    private boolean deliver(OutboxMail mail) {
        try {
            post.deliver(mail.id(), mail.content());
        } catch (MessagingException failure) {
            var refusal = Refusal.of(failure);
            mail.refused(refusal, clock.instant());
            if (mail.state() == MailState.FAILED) {
                LOG.errorf("Mail %s is given up after %d attempts: %s", mail.id(), mail.attempts(), refusal.reason());
            } else {
                LOG.warnf("Mail %s must wait (attempt %d): %s", mail.id(), mail.attempts(), refusal.reason());
            }
            return refusal.ofThisMail();
        }
        mail.sent(clock.instant());
        return true;
    }
}
