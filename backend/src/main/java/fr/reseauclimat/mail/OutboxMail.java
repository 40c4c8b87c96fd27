package fr.reseauclimat.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.audit.Unaudited;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.text.MailAddress;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/** A mail on its way to the mail server. */
@Entity
@Unaudited("It follows from a change that is told itself, and keeps its own record of attempts")
@Table(name = "outbox_mails")
class OutboxMail {

    private static final int LONGEST_ERROR = 500;

    @Id
    @Column(updatable = false)
    private UUID id = UUID.randomUUID();

    private String recipientAddress;

    private String recipientName;

    private String replyTo;

    private String subject;

    private String textBody;

    private String htmlBody;

    @ElementCollection
    @CollectionTable(name = "outbox_attachments", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderColumn(name = "position")
    private List<MailAttachment> attachments = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.PENDING;

    private Instant createdAt;

    private int attempts;

    private Instant nextAttemptAt;

    private String lastError;

    private Instant sentAt;

    private Instant undeliveredAt;

    protected OutboxMail() {
    }

    OutboxMail(OutgoingMail mail, Instant now) {
        recipientAddress = mail.to().address().value();
        recipientName = mail.to().name();
        replyTo = mail.replyTo() == null ? null : mail.replyTo().value();
        subject = mail.subject();
        textBody = mail.text();
        htmlBody = mail.html();
        attachments.addAll(mail.attachments());
        createdAt = now;
        nextAttemptAt = now;
    }

    OutgoingMail content() {
        return new OutgoingMail(new Recipient(MailAddress.stored(recipientAddress), recipientName), MailAddress.stored(replyTo), subject, textBody, htmlBody, attachments);
    }

    void sent(Instant now) {
        attempts++;
        state = MailState.SENT;
        sentAt = now;
        lastError = null;
        undeliveredAt = null;
        forgetText();
    }

    /** It is tried again after a pause, until it has been refused for days. */
    void refused(Refusal refusal, Instant now) {
        attempts++;
        lastError = refusal.reason().substring(0, Math.min(refusal.reason().length(), LONGEST_ERROR));
        nextAttemptAt = now.plus(RetryDelay.after(attempts, refusal.forGood()));
        var patienceEnds = attempts >= RetryDelay.FEWEST_ATTEMPTS && nextAttemptAt.isAfter(createdAt.plus(RetryDelay.PATIENCE));
        if (refusal.hopeless() || patienceEnds) {
            state = MailState.FAILED;
        }
        if (undeliveredAt == null && (state == MailState.FAILED || refusal.forGood())) {
            undeliveredAt = now;
        }
    }

    /** Its links open things without an account: they are kept no longer than it may have to be sent. */
    private void forgetText() {
        textBody = null;
        htmlBody = null;
        attachments.clear();
    }

    MailAddress recipient() {
        return MailAddress.stored(recipientAddress);
    }

    /** @return since when its recipient misses it, or null */
    Instant undeliveredAt() {
        return undeliveredAt;
    }

    /** Somebody wants a mail that was given up to leave after all. */
    void again(Instant now) {
        if (state != MailState.FAILED || textBody == null) {
            throw new ProblemException(ProblemType.TRANSITION_REFUSED, "Ce message est déjà reparti, ou son texte est déjà effacé.");
        }
        state = MailState.PENDING;
        createdAt = now;
        nextAttemptAt = now;
        attempts = 0;
    }

    UUID id() {
        return id;
    }

    MailState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    String lastError() {
        return lastError;
    }
}
