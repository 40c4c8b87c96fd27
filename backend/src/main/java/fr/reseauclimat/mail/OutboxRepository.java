package fr.reseauclimat.mail;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.persistence.Since;
import fr.reseauclimat.shared.text.MailAddress;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OutboxRepository implements PanacheRepositoryBase<OutboxMail, UUID>, Retained {

    private static final Map<String, String> FAILED_SORTS = Map.of("createdAt", "created_at", "recipient", "recipient_address");

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                RetentionRule.of("mail-texts", "mail", Period.ofDays(7), Since.SENDING, this::eraseTexts),
                RetentionRule.of("sent-mails", "mail", Period.ofDays(30), Since.SENDING, before -> deleteOlderThan(MailState.SENT, before)),
                RetentionRule.of("failed-mails", "mail", Period.ofYears(1), Since.SENDING, before -> deleteOlderThan(MailState.FAILED, before)));
    }

    /**
     * A mail whose turn has come, with all that is in it; nobody else takes it until then. One that another sender is
     * taking is passed over. Those that were never tried go first: none waits for what others are refused.
     */
    Optional<OutboxMail> takeDue(Instant now, Instant until) {
        return getEntityManager().createNativeQuery("""
                        update outbox_mails set next_attempt_at = :until
                        where id = (select id from outbox_mails where state = 'PENDING' and next_attempt_at <= :now
                                    order by attempts > 0, next_attempt_at, id limit 1 for update skip locked)
                        returning id""", UUID.class)
                .setParameter("now", now).setParameter("until", until)
                .getResultStream().findFirst()
                .map(id -> getEntityManager()
                        .createQuery("from OutboxMail m left join fetch m.attachments where m.id = :id", OutboxMail.class)
                        .setParameter("id", id).getSingleResult());
    }

    /** A letter has reached this address: what it missed before is no longer its fault. */
    void arrived(MailAddress address) {
        update("undeliveredAt = null where undeliveredAt is not null and lower(recipientAddress) = ?1", address.key());
    }

    Page<FailedMail> failed(PageQuery page) {
        return Listing.select("id, recipient_address, subject, created_at, attempts, last_error, text_body is not null sendable")
                .from("outbox_mails").where("state = 'FAILED'").sorted(FAILED_SORTS, "-createdAt", "id")
                .page(getEntityManager(), page, row -> new FailedMail(row.id("id"), row.text("recipient_address"), row.text("subject"),
                        row.moment("created_at"), row.number("attempts"), row.text("last_error"), row.is("sendable")));
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

    /** @return since when letters to these addresses do not arrive; nothing for those where they do */
    Map<MailAddress, Instant> undelivered(Collection<MailAddress> addresses) {
        record Row(String address, Instant since) {
        }
        return getEntityManager().createQuery("""
                select lower(m.recipientAddress), min(m.undeliveredAt) from OutboxMail m
                where m.undeliveredAt is not null and lower(m.recipientAddress) in :addresses
                group by lower(m.recipientAddress)""", Row.class)
                .setParameter("addresses", addresses.stream().map(MailAddress::key).toList())
                .getResultStream().collect(toMap(row -> MailAddress.stored(row.address), Row::since));
    }

    /** Of what was given up, and can be sent again until then: the text of any other is gone when it leaves. */
    private void eraseTexts(Instant before) {
        getEntityManager().createNativeQuery("""
                        delete from outbox_attachments a using outbox_mails m
                        where a.mail_id = m.id and m.state = 'FAILED' and m.created_at < :before""")
                .setParameter("before", before).executeUpdate();
        update("textBody = null, htmlBody = null where state = ?1 and textBody is not null and createdAt < ?2", MailState.FAILED, before);
    }

    private long deleteOlderThan(MailState state, Instant before) {
        return delete("state = ?1 and createdAt < ?2", state, before);
    }
}
