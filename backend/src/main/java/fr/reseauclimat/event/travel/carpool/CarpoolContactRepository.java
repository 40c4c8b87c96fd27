package fr.reseauclimat.event.travel.carpool;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class CarpoolContactRepository implements PanacheRepositoryBase<CarpoolContact, UUID> {

    public List<CarpoolContact> of(CarpoolEntry entry) {
        return list("from CarpoolContact c join fetch c.asker join fetch c.asked where c.asker = ?1 or c.asked = ?1 order by c.askedAt", entry);
    }

    /** Of all of one event. */
    public List<CarpoolContact> among(List<CarpoolEntry> entries) {
        return list("from CarpoolContact c join fetch c.asker join fetch c.asked where c.asker in ?1 and c.asked in ?1", entries);
    }

    public Optional<CarpoolContact> between(CarpoolEntry one, CarpoolEntry other) {
        return find("asker = ?1 and asked = ?2 or asker = ?2 and asked = ?1", one, other).firstResultOptional();
    }

    /** How many seats of an offer are given. */
    public int seatsGiven(CarpoolEntry offer) {
        return of(offer).stream().filter(contact -> contact.state() == ContactState.ACCEPTED)
                .mapToInt(contact -> contact.need().seats()).sum();
    }

    public void forget(CarpoolEntry entry) {
        delete("asker = ?1 or asked = ?1", entry);
    }
}
