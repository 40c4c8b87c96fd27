package fr.reseauclimat.event.registration;

import fr.reseauclimat.event.EventCancelled;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.EventRevised;
import fr.reseauclimat.event.Novelty;
import fr.reseauclimat.event.RegistrationState;
import fr.reseauclimat.event.notice.Notices;
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

    @Inject
    RegistrationRepository registrations;

    @Inject
    Notices notices;

    void revised(@Observes EventRevised revised) {
        var event = events.findById(revised.eventId());
        if (revised.novelties().contains(Novelty.DATE) || revised.novelties().contains(Novelty.PLACE)) {
            for (var registration : registrations.active(event.id())) {
                notices.changed(event, registration.participant(), registration.state() == RegistrationState.REGISTERED);
            }
        }
        if (revised.novelties().contains(Novelty.CAPACITY)) {
            desk.promote(event);
        }
    }

    void cancelled(@Observes EventCancelled cancelled) {
        var event = events.findById(cancelled.eventId());
        registrations.active(event.id()).forEach(registration -> notices.cancelled(event, registration.participant()));
    }
}
