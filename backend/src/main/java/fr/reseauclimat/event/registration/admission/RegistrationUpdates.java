package fr.reseauclimat.event.registration.admission;

import java.util.Set;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.Novelty;
import fr.reseauclimat.event.form.RegistrationFormRevised;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.registration.Registration;
import fr.reseauclimat.event.registration.RegistrationRepository;
import fr.reseauclimat.event.signal.EventCancelled;
import fr.reseauclimat.event.signal.EventRevised;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What a change of an event means to those who registered for it; inside the transaction, and the lock, of that change. */
@ApplicationScoped
class RegistrationUpdates {

    @Inject
    EventRepository events;

    @Inject
    Seating seating;

    @Inject
    RegistrationRepository registrations;

    @Inject
    LetterJob letters;

    void revised(@Observes EventRevised revised) {
        var event = events.findById(revised.eventId());
        var novelties = revised.novelties();
        if (novelties.contains(Novelty.DATE)) {
            registrations.forgetRemindersOfEvent(event.id());
        }
        if (novelties.contains(Novelty.DATE) || novelties.contains(Novelty.PLACE)) {
            registrations.active(event.id()).forEach(registration -> adapt(event, registration, novelties));
        }
        seating.promote(event);
    }

    private void adapt(Event event, Registration registration, Set<Novelty> novelties) {
        if (novelties.contains(Novelty.DATE)) {
            registration.unconfirm();
        }
        if (!event.venue().seats().contains(registration.seat())) {
            registration.move(event.venue().mainSeat());
        } else if (registration.wantedSeat() != null && !event.venue().seats().contains(registration.wantedSeat())) {
            registration.keepSeat();
        }
        letters.tell(registration, LetterJob.Kind.CHANGED);
    }

    void reserved(@Observes RegistrationFormRevised revised) {
        seating.promote(events.findById(revised.eventId()));
    }

    void cancelled(@Observes EventCancelled cancelled) {
        registrations.active(cancelled.eventId()).forEach(registration -> letters.tell(registration, LetterJob.Kind.CANCELLED));
    }
}
