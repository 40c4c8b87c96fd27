package fr.reseauclimat.event.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.RegistrationState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

    Optional<Registration> ofMember(UUID eventId, UUID memberId) {
        return find("event.id = ?1 and member.id = ?2", eventId, memberId).firstResultOptional();
    }

    Optional<Registration> ofEvent(UUID eventId, UUID id) {
        return find("event.id = ?1 and id = ?2", eventId, id).firstResultOptional();
    }

    /** True only while the row of the event is locked. */
    Places places(Event event) {
        return new Places(event.capacity(),
                count("event.id = ?1 and state = ?2", event.id(), RegistrationState.REGISTERED),
                count("event.id = ?1 and state = ?2", event.id(), RegistrationState.WAITING));
    }

    /** The next number of the queue, to be taken while the row of the event is locked. */
    long nextArrival() {
        return (Long) getEntityManager().createNativeQuery("select nextval('registration_arrivals')", Long.class)
                .getSingleResult();
    }

    List<Registration> firstWaiting(UUID eventId, int most) {
        return most == 0 ? List.of()
                : find("event.id = ?1 and state = ?2 order by arrival", eventId, RegistrationState.WAITING)
                        .page(Page.ofSize(most)).list();
    }

    /** Those who count on coming, in the order of their arrival, with the members among them. */
    List<Registration> active(UUID eventId) {
        return list("from Registration r left join fetch r.member where r.event.id = ?1 and r.state <> ?2 order by r.arrival",
                eventId, RegistrationState.CANCELLED);
    }
}
