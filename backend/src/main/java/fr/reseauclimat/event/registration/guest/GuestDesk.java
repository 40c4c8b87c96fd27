package fr.reseauclimat.event.registration.guest;

import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.participant.Participant;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.registration.GuestIdentity;
import fr.reseauclimat.event.registration.ParticipationKeys;
import fr.reseauclimat.event.registration.Registration;
import fr.reseauclimat.event.registration.RegistrationRepository;
import fr.reseauclimat.event.registration.admission.Admission;
import fr.reseauclimat.event.registration.answer.RegisterRequest;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.shared.text.MailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Registers people without an account. Whoever calls holds the lock of the event, and knows that this person may come. */
@ApplicationScoped
public class GuestDesk {

    @Inject
    RegistrationRepository registrations;

    @Inject
    Admission admission;

    @Inject
    ParticipationKeys keys;

    @Inject
    Members members;

    /**
     * Who is in already stays as is. A member who gave the own address is registered as the member that this is.
     *
     * @param linkId of the invitation, or null
     * @return what came of it, and whether it is new
     */
    public Welcome welcome(Event event, GuestPerson person, RegisterRequest wish, UUID linkId) {
        var member = members.findByEmail(person.email());
        var known = member.map(one -> registrations.ofMember(event.id(), one.id()))
                .orElseGet(() -> registrations.ofGuest(event.id(), person.email()));
        if (known.filter(Registration::isActive).isPresent()) {
            return new Welcome(known.get().state(), false);
        }
        var registration = known.orElseGet(() -> member.map(one -> new Registration(event, one))
                .orElseGet(() -> new Registration(event, person.kind(), identity(person), person.profile())));
        registration.introduce(identity(person), person.profile());
        registration.cameThrough(linkId);
        admission.admit(event, registration, wish, true);
        admission.tell(event, registration);
        return new Welcome(registration.state(), true);
    }

    /** @return somebody without an account who is in, with a link to the own registration; null for anybody else */
    public Participant activeGuest(Event event, MailAddress email) {
        return registrations.ofGuest(event.id(), email).filter(Registration::isActive).map(keys::addressee).orElse(null);
    }

    private static GuestIdentity identity(GuestPerson person) {
        return new GuestIdentity(person.firstName(), person.lastName(), person.email(), person.organisation());
    }

    /** @param fresh whether this person was not in before */
    public record Welcome(RegistrationState state, boolean fresh) {
    }
}
