package fr.reseauclimat.event.form;

import java.time.Clock;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.signal.EventCopied;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What an event reserves and asks goes along when another one is made after it. */
@ApplicationScoped
class FormCopies {

    @Inject
    RegistrationFormRepository forms;

    @Inject
    EventRepository events;

    @Inject
    Clock clock;

    void copied(@Observes EventCopied copy) {
        forms.ofEvent(copy.from()).ifPresent(
                form -> forms.persist(form.copyFor(events.findById(copy.to()), clock.instant())));
    }
}
