package fr.reseauclimat.event.travel.carpool;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.mail.Recipient;
import fr.reseauclimat.shared.text.MailAddress;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

@ApplicationScoped
public class CarpoolRepository implements PanacheRepositoryBase<CarpoolEntry, UUID> {

    /** Who stands behind an entry. */
    public record Traveller(UUID entryId, UUID registrationId, String firstName, String lastName, String organisationName, MailAddress email) {

        Recipient recipient() {
            return new Recipient(email, firstName);
        }
    }

    public Optional<CarpoolEntry> ofRegistration(UUID registrationId) {
        return find("registrationId", registrationId).firstResultOptional();
    }

    /** The entry, its row locked: whoever holds it gives seats. */
    public CarpoolEntry lock(CarpoolEntry entry) {
        return findById(entry.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Remembers that a proposal is mailed now, beside the entity: this changes nothing that its person told.
     *
     * @return false where the last one was mailed after that moment
     */
    public boolean propose(CarpoolEntry entry, Instant now, Instant notAfter) {
        return getEntityManager().createNativeQuery("""
                update carpool_entries set proposed_at = :now
                where id = :id and (proposed_at is null or proposed_at <= :notAfter)""")
                .setParameter("now", now).setParameter("id", entry.id()).setParameter("notAfter", notAfter).executeUpdate() == 1;
    }

    /** Entries of those who still have a place. */
    public List<CarpoolEntry> ofEvent(UUID eventId) {
        List<UUID> ids = getEntityManager().createNativeQuery("""
                select c.id from carpool_entries c join registrations r on r.id = c.registration_id
                where r.event_id = :event and r.state = 'REGISTERED'""", UUID.class)
                .setParameter("event", eventId).getResultList();
        return list("from CarpoolEntry c join fetch c.origin where c.id in ?1", ids);
    }

    @SuppressWarnings("unchecked")
    public List<Traveller> travellers(UUID eventId) {
        List<Tuple> rows = getEntityManager().createNativeQuery("""
                select c.id, r.id registration, coalesce(m.first_name, r.guest_first_name) first_name, coalesce(m.last_name, r.guest_last_name) last_name,
                       coalesce(o.name, r.guest_organisation) organisation, coalesce(m.email, r.guest_email) email
                from carpool_entries c
                join registrations r on r.id = c.registration_id
                left join members m on m.id = r.member_id
                left join organisations o on o.id = m.organisation_id
                where r.event_id = :event and r.state = 'REGISTERED'""", Tuple.class)
                .setParameter("event", eventId).getResultList();
        return rows.stream().map(row -> new Traveller(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, String.class),
                row.get(3, String.class), row.get(4, String.class), MailAddress.stored(row.get(5, String.class)))).toList();
    }
}
