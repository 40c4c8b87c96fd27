package fr.reseauclimat.event.guest.publicday;

import java.time.Clock;
import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.guest.GuestInvitation;
import fr.reseauclimat.event.guest.GuestInvitations;
import fr.reseauclimat.event.guest.GuestRegistration;
import fr.reseauclimat.event.notice.Notices;
import fr.reseauclimat.event.participant.Participant;
import fr.reseauclimat.event.participant.ParticipantKind;
import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.participant.RegistrationClosedException;
import fr.reseauclimat.event.registration.answer.RegisterRequest;
import fr.reseauclimat.event.registration.answer.RegistrationDetails;
import fr.reseauclimat.event.registration.guest.GuestDesk;
import fr.reseauclimat.event.registration.guest.GuestPerson;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.shared.problem.LinkExpiredException;
import fr.reseauclimat.shared.security.SecretToken;
import fr.reseauclimat.shared.web.Brakes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Citizens who come to a public day: they say who they are, a letter asks them to confirm, and only then are they on the
 * list. Whether an address is known here must show neither in the answer nor in its delay.
 */
@ApplicationScoped
@Transactional
class PublicRegistrationService {

    @Inject
    EventAccess access;

    @Inject
    EventRepository events;

    @Inject
    PendingRegistrationRepository pending;

    @Inject
    RegistrationDetails details;

    @Inject
    GuestDesk desk;

    @Inject
    GuestInvitations invitations;

    @Inject
    Brakes brakes;

    @Inject
    Members members;

    @Inject
    Notices notices;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    PublicAcknowledgement submit(UUID eventId, PublicRegistrationRequest request) {
        var event = access.find(eventId);
        brakes.newThing();
        if (event.kind() != EventKind.PUBLIC_DAY) {
            throw new RegistrationClosedException("Seules les journées grand public s’ouvrent sans compte\u00a0: connectez-vous pour vous inscrire.");
        }
        event.registrationWindow().requireOpen(clock.instant());
        details.check(event, request.wish(), true);
        if (brakes.mayWriteTo(request.email())) {
            write(event, request);
        }
        return PublicAcknowledgement.RECEIVED;
    }

    private void write(Event event, PublicRegistrationRequest request) {
        var to = new Participant(null, request.firstName().strip(), request.lastName().strip(), request.email());
        var known = desk.activeGuest(event, request.email());
        if (known != null) {
            notices.alreadyRegistered(event, known);
        } else if (members.findByEmail(to.email()).isPresent()) {
            notices.memberAlready(event, to);
        } else {
            var token = SecretToken.fresh();
            pending.persist(new PendingRegistration(event, request, text(request.wish()), token.digest(), clock.instant()));
            notices.toConfirm(event, to, publicUrl + "/inscription/confirmer/" + token.text());
        }
    }

    GuestInvitation get(String token) {
        var request = pending.byDigest(SecretToken.digest(token)).filter(known -> !known.isExpired(clock.instant()))
                .orElseThrow(PublicRegistrationService::expired);
        return invitations.describe(request.event(), clock.instant());
    }

    /** The link serves once: what was asked becomes a registration, and is forgotten. */
    GuestRegistration confirm(String token) {
        var digest = SecretToken.digest(token);
        var event = pending.eventByDigest(digest).flatMap(events::lockForRegistration).orElseThrow(PublicRegistrationService::expired);
        var request = pending.byDigest(digest).filter(known -> !known.isExpired(clock.instant()))
                .orElseThrow(PublicRegistrationService::expired);
        var person = new GuestPerson(ParticipantKind.CITIZEN, request.firstName(), request.lastName(), request.email(), null,
                ParticipantProfile.OTHER);
        var welcome = desk.welcome(event, person, wish(request.wish()), null);
        pending.delete(request);
        return new GuestRegistration(welcome.state());
    }

    private static LinkExpiredException expired() {
        return new LinkExpiredException("Ce lien a déjà servi, ou plus de 48 heures ont passé. Si vous avez confirmé, un message "
                + "vous l’a dit\u00a0; sinon, inscrivez-vous à nouveau sur la page de la rencontre.");
    }

    private String text(RegisterRequest wish) {
        try {
            return json.writeValueAsString(wish);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read from JSON can be written as JSON", e);
        }
    }

    private RegisterRequest wish(String text) {
        try {
            return json.readValue(text, RegisterRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was written as JSON can be read again", e);
        }
    }
}
