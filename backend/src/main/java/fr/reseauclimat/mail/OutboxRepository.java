package fr.reseauclimat.mail;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.text.MailAddress;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OutboxRepository implements PanacheRepositoryBase<OutboxMail, UUID> {

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

    long deleteOlderThan(MailState state, Instant before) {
        return delete("state = ?1 and createdAt < ?2", state, before);
    }
}
