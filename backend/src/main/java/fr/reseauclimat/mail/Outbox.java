package fr.reseauclimat.mail;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Where mail is handed in. It becomes part of the caller's transaction: sent if and only if that commits, though the
 * mail server may be down for days.
 */
@ApplicationScoped
public class Outbox {

    /** Fired within the transaction; the sender hears of it after the commit. */
    record MailHandedIn() {
    }

    @Inject
    OutboxRepository repository;

    @Inject
    Event<MailHandedIn> handedIn;

    @Inject
    Clock clock;

    /** @return identifier of the mail, the left part of its Message-ID */
    @Transactional(TxType.MANDATORY)
    public UUID send(OutgoingMail mail) {
        var waiting = new OutboxMail(mail, clock.instant());
        repository.persist(waiting);
        handedIn.fire(new MailHandedIn());
        return waiting.id();
    }
}
