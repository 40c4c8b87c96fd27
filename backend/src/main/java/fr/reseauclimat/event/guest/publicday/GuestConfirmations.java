package fr.reseauclimat.event.guest.publicday;

import java.time.Clock;
import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.guest.GuestInvitation;
import fr.reseauclimat.event.guest.GuestInvitations;
import fr.reseauclimat.event.guest.GuestRegistration;
import fr.reseauclimat.event.notice.Notices;
import fr.reseauclimat.event.participant.Participant;
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
 * Nobody without an account is on a list before the address was confirmed: whoever fills in a form may give anybody's.
 * A letter asks to confirm. Whether an address is known here must show neither in the answer nor in its delay.
 */
@ApplicationScoped
@Transactional
public class GuestConfirmations {

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
    jakarta.enterprise.event.Event<InvitationServed> served;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    /** Somebody came in by this invitation. */
    public record InvitationServed(UUID linkId) {
    }

    /**
     * @param linkId of the invitation that was followed, or null: a member comes to a public day with the own account
     */
    public PublicAcknowledgement ask(Event event, GuestPerson person, RegisterRequest wish, UUID linkId) {
        brakes.newThing();
        event.registrationWindow().requireOpen(clock.instant());
        details.check(event, wish, true);
        if (brakes.mayWriteTo(person.email())) {
            write(event, person, wish, linkId);
        }
        return PublicAcknowledgement.RECEIVED;
    }

    private void write(Event event, GuestPerson person, RegisterRequest wish, UUID linkId) {
        var to = new Participant(null, person.firstName(), person.lastName(), person.email());
        var known = desk.activeGuest(event, person.email());
        if (known != null) {
            notices.alreadyRegistered(event, known);
        } else if (linkId == null && members.findByEmail(person.email()).isPresent()) {
            notices.memberAlready(event, to);
        } else {
            var token = SecretToken.fresh();
            pending.persist(new PendingRegistration(event, linkId, person, text(wish), token.digest(), clock.instant()));
            notices.toConfirm(event, to, publicUrl + "/inscription/confirmer/" + token.text());
        }
    }

    GuestInvitation get(String token) {
        var request = pending.byDigest(SecretToken.digest(token)).filter(known -> !known.isExpired(clock.instant()))
                .orElseThrow(GuestConfirmations::expired);
        return invitations.describe(request.event(), clock.instant());
    }

    /** The link serves once: what was asked becomes a registration, and is forgotten. */
    GuestRegistration confirm(String token) {
        var digest = SecretToken.digest(token);
        var event = pending.eventByDigest(digest).flatMap(events::lockForRegistration).orElseThrow(GuestConfirmations::expired);
        var request = pending.byDigest(digest).filter(known -> !known.isExpired(clock.instant()))
                .orElseThrow(GuestConfirmations::expired);
        var welcome = desk.welcome(event, request.person(), wish(request.wish()), request.linkId());
        if (welcome.fresh() && request.linkId() != null) {
            served.fire(new InvitationServed(request.linkId()));
        }
        pending.delete(request);
        return new GuestRegistration(welcome.state());
    }

    private static LinkExpiredException expired() {
        return new LinkExpiredException("Ce lien a déjà servi, ou plus de 48 heures ont passé. Si vous avez confirmé, un message "
                + "vous l’a dit\u00a0; sinon, inscrivez-vous à nouveau.");
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
