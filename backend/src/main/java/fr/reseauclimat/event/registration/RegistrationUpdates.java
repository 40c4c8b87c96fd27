package fr.reseauclimat.event.registration;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.EventRevised;
import fr.reseauclimat.event.Novelty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What a change of an event means to those who registered for it; inside the transaction, and the lock, of that change. */
@ApplicationScoped
class RegistrationUpdates {

    @Inject
    EventRepository events;

    @Inject
    RegistrationDesk desk;

    void revised(@Observes EventRevised revised) {
        if (revised.novelties().contains(Novelty.CAPACITY)) {
            desk.promote(events.findById(revised.eventId()));
        }
    }
}
