package fr.reseauclimat.mail;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.job.Retained;
import fr.reseauclimat.shared.job.RetentionRule;
import fr.reseauclimat.shared.job.Since;
import fr.reseauclimat.shared.paging.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OutboxRepository implements PanacheRepositoryBase<OutboxMail, UUID>, Retained {

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                RetentionRule.of("mail-texts", "mail", Period.ofDays(30), Since.SENDING, this::eraseBodies),
                RetentionRule.of("mails", "mail", Period.ofYears(1), Since.SENDING, this::deleteOlderThan));
    }

    /**
     * A mail whose turn has come, locked until the transaction ends. One that another sender holds is passed over: no
     * mail is taken twice at a time, and none is lost when its sender dies, for the lock dies with it.
     */
    Optional<OutboxMail> takeDue(Instant now) {
        return getEntityManager().createNativeQuery("""
                        select * from outbox_mails where state = 'PENDING' and next_attempt_at <= :now
                        order by next_attempt_at, id limit 1 for update skip locked""", OutboxMail.class)
                .setParameter("now", now)
                .getResultStream().map(OutboxMail.class::cast).findFirst();
    }

    /** @param orderBy of properties of the query */
    List<FailedMail> failed(String orderBy, PageQuery page) {
        return getEntityManager().createQuery("""
                select new fr.reseauclimat.mail.FailedMail(m.id, m.recipientAddress, m.subject, m.createdAt, m.attempts, m.lastError,
                    m.textBody is not null)
                from OutboxMail m where m.state = :failed""" + orderBy + ", m.id", FailedMail.class)
                .setParameter("failed", MailState.FAILED).setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
    }

    long countIn(MailState state) {
        return count("state", state);
    }

    Optional<Instant> oldestPending() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(m.createdAt) from OutboxMail m where m.state = :pending", Instant.class)
                .setParameter("pending", MailState.PENDING)
                .getSingleResult());
    }

    /** @return how many mails lost their text; that they were sent, when and to whom stays */
    int eraseBodies(Instant before) {
        getEntityManager()
                .createNativeQuery("""
                        delete from outbox_attachments a using outbox_mails m
                        where a.mail_id = m.id and m.state <> 'PENDING' and m.text_body is not null
                          and coalesce(m.sent_at, m.next_attempt_at) < :before""")
                .setParameter("before", before)
                .executeUpdate();
        return update("textBody = null, htmlBody = null where state <> :pending and textBody is not null"
                + " and coalesce(sentAt, nextAttemptAt) < :before",
                Parameters.with("pending", MailState.PENDING).and("before", before));
    }

    long deleteOlderThan(Instant before) {
        return delete("state <> ?1 and createdAt < ?2", MailState.PENDING, before);
    }
}
