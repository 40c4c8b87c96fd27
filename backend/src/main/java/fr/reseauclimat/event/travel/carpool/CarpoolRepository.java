package fr.reseauclimat.event.travel.carpool;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.mail.Recipient;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.text.MailAddress;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

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
                select c.id from carpool_entries c join people_at_events p on p.registration_id = c.registration_id
                where p.event_id = :event and p.state = 'REGISTERED'""", UUID.class)
                .setParameter("event", eventId).getResultList();
        return list("from CarpoolEntry c join fetch c.origin where c.id in ?1", ids);
    }

    public List<Traveller> travellers(UUID eventId) {
        return Listing.select("c.id, p.registration_id, p.first_name, p.last_name, p.organisation_name, p.email")
                .from("carpool_entries c join people_at_events p on p.registration_id = c.registration_id")
                .where("p.event_id = ? and p.state = 'REGISTERED'", eventId)
                .all(getEntityManager(), row -> new Traveller(row.id("id"), row.id("registration_id"), row.text("first_name"),
                        row.text("last_name"), row.text("organisation_name"), MailAddress.stored(row.text("email"))));
    }
}
