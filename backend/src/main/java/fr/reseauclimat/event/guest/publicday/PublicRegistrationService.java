package fr.reseauclimat.event.guest.publicday;

import java.util.UUID;

import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.participant.ParticipantKind;
import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.participant.RegistrationClosedException;
import fr.reseauclimat.event.registration.guest.GuestPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Citizens who ask to come to a public day. */
@ApplicationScoped
@Transactional
class PublicRegistrationService {

    @Inject
    EventAccess access;

    @Inject
    GuestConfirmations confirmations;

    PublicAcknowledgement submit(UUID eventId, PublicRegistrationRequest request) {
        var event = access.find(eventId);
        if (event.kind() != EventKind.PUBLIC_DAY) {
            throw new RegistrationClosedException("Seules les journées grand public s’ouvrent sans compte\u00a0: connectez-vous pour vous inscrire.");
        }
        var person = new GuestPerson(ParticipantKind.CITIZEN, request.firstName(), request.lastName(), request.email(), null,
                ParticipantProfile.OTHER);
        return confirmations.ask(event, person, request.wish(), null);
    }
}
