package fr.reseauclimat.event.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RegistrationFormRepository implements PanacheRepositoryBase<RegistrationForm, UUID> {

    Optional<RegistrationForm> ofEvent(UUID eventId) {
        return find("event.id", eventId).firstResultOptional();
    }

    /** How many people chose each part of an event that runs beside others. */
    Map<UUID, Long> choices(UUID eventId) {
        var counts = new HashMap<UUID, Long>();
        getEntityManager().createNativeQuery("""
                select c.segment_id, count(*) from segment_choices c join registrations r on r.id = c.registration_id
                where r.event_id = :event and r.state <> 'CANCELLED' group by c.segment_id""", Object[].class)
                .setParameter("event", eventId).getResultStream()
                .forEach(row -> counts.put((UUID) ((Object[]) row)[0], (Long) ((Object[]) row)[1]));
        return counts;
    }
}
