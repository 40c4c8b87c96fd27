package fr.reseauclimat.event.travel.carpool;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.notice.EventFacts;
import fr.reseauclimat.event.registration.ParticipationKeys;
import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells who was asked, and both once they agree: only then does a mail carry an address. */
@ApplicationScoped
public class CarpoolMails {

    @Inject
    CarpoolRepository entries;

    @Inject
    ParticipationKeys keys;

    @Inject
    Outbox outbox;

    @Inject
    MailWriter writer;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    public void asked(Event event, CarpoolEntry asker, CarpoolEntry asked) {
        var to = person(event.id(), asked);
        outbox.send(writer.write(to.recipient(), CarpoolTemplates.carpoolAsked(event.title(), when(event),
                person(event.id(), asker).firstName(), asker.origin().name(), asker.kind() == CarpoolKind.OFFER, page(event, to))).answeredBy(event.contact()));
    }

    public void accepted(Event event, CarpoolContact contact) {
        var asker = person(event.id(), contact.asker());
        var asked = person(event.id(), contact.asked());
        tell(event, asker, asked);
        tell(event, asked, asker);
    }

    /** Whom one could share a car with, so that it helps all most. Neither name nor address: one asks on the page. */
    public void proposed(Event event, CarpoolEntry to, List<CarpoolEntry> others) {
        var person = person(event.id(), to);
        var names = others.stream().map(other -> person(event.id(), other).firstName() + " (" + other.origin().name() + ")")
                .collect(Collectors.joining(", "));
        outbox.send(writer.write(person.recipient(), CarpoolTemplates.carpoolProposed(event.title(),
                when(event), to.kind() == CarpoolKind.OFFER, names, page(event, person))).answeredBy(event.contact()));
    }

    private void tell(Event event, CarpoolRepository.Traveller to, CarpoolRepository.Traveller other) {
        outbox.send(writer.write(to.recipient(), CarpoolTemplates.carpoolAccepted(event.title(), when(event),
                other.firstName() + " " + other.lastName(), other.email().value(), page(event, to))).answeredBy(event.contact()));
    }

    private CarpoolRepository.Traveller person(UUID eventId, CarpoolEntry entry) {
        return entries.travellers(eventId).stream().filter(person -> person.entryId().equals(entry.id())).findFirst().orElseThrow();
    }

    private static String when(Event event) {
        return EventFacts.period(event.startsAt(), event.endsAt());
    }

    private String page(Event event, CarpoolRepository.Traveller to) {
        var own = keys.pageOf(to.registrationId());
        return own == null ? publicUrl + "/rencontres/" + event.id() + "/trajets" : own;
    }
}
