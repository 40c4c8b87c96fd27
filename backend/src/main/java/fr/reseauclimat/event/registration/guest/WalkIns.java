package fr.reseauclimat.event.registration.guest;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.participant.ParticipantKind;
import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.registration.GuestIdentity;
import fr.reseauclimat.event.registration.Registration;
import fr.reseauclimat.event.registration.RegistrationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** People who come without having registered: let in by whoever stands at the door, whatever the capacity says. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WalkIns {

    @Inject
    RegistrationRepository registrations;

    @Inject
    Clock clock;

    /**
     * The caller holds the lock of the event.
     *
     * @param organisation or null
     * @return the registration that was made
     */
    public UUID add(Event event, String firstName, String lastName, String organisation) {
        var guest = GuestIdentity.withoutAddress(firstName, lastName, organisation);
        var registration = new Registration(event, ParticipantKind.GUEST, guest, ParticipantProfile.OTHER);
        registration.walkIn(registrations.nextArrival(), clock.instant());
        registrations.persistAndFlush(registration);
        return registration.id();
    }

    /** Somebody noted by mistake is no longer on the list; of a person who had registered nothing changes. */
    public void forget(UUID registrationId) {
        var registration = registrations.findById(registrationId);
        if (registration.isWalkIn() && registration.state() == RegistrationState.REGISTERED) {
            registration.cancel(clock.instant());
        }
    }
}
