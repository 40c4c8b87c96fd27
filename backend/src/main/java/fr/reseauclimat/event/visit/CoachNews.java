package fr.reseauclimat.event.visit;

import java.time.Clock;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.notice.EventFacts;
import fr.reseauclimat.event.signal.PlaceGivenBack;
import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells those who moved up in a coach, each once: in the transaction, and under the lock of the event, that freed a seat. */
@ApplicationScoped
class CoachNews {

    @Inject
    CoachWishRepository wishes;

    @Inject
    EventRepository events;

    @Inject
    Outbox outbox;

    @Inject
    MailWriter writer;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    void gone(@Observes PlaceGivenBack gone) {
        // who comes back asks anew, behind those who were told of a seat meanwhile
        wishes.forget(gone.registrationId());
        tell(events.findById(gone.eventId()));
    }

    void tell(Event event) {
        wishes.forgetTidings(event.id());
        if (event.isAhead(clock.instant())) {
            for (var next : wishes.movedUp(event.id())) {
                wishes.noteTold(next.id());
                outbox.send(writer.write(next.recipient(), CoachTemplates.coachSeatFree(next.visit(),
                        event.title(), EventFacts.period(next.startsAt(), next.endsAt()), next.meetingPoint(),
                        publicUrl + "/rencontres/" + event.id() + "/visites")).answeredBy(event.contact()));
            }
        }
    }
}
