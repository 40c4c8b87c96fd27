package fr.reseauclimat.event.guest.link;

import java.time.Clock;

import fr.reseauclimat.event.guest.GuestInvitation;
import fr.reseauclimat.event.guest.GuestInvitations;
import fr.reseauclimat.event.guest.publicday.GuestConfirmations;
import fr.reseauclimat.event.guest.publicday.GuestConfirmations.InvitationServed;
import fr.reseauclimat.event.guest.publicday.PublicAcknowledgement;
import fr.reseauclimat.event.participant.ParticipantKind;
import fr.reseauclimat.event.registration.guest.GuestPerson;
import fr.reseauclimat.shared.problem.LinkExpiredException;
import fr.reseauclimat.shared.security.SecretToken;
import fr.reseauclimat.shared.web.Brakes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** Lets those in who follow the link of an invitation. */
@ApplicationScoped
@Transactional
class GuestService {

    @Inject
    InvitationLinkRepository links;

    @Inject
    GuestConfirmations confirmations;

    @Inject
    GuestInvitations invitations;

    @Inject
    Brakes brakes;

    @Inject
    Clock clock;

    GuestInvitation get(String token) {
        var link = links.byDigest(SecretToken.digest(token)).orElseThrow(this::unknown);
        link.requireUsable(clock.instant());
        return invitations.describe(link.event(), clock.instant());
    }

    PublicAcknowledgement register(String token, GuestRegistrationRequest request) {
        var link = links.byDigest(SecretToken.digest(token)).orElseThrow(this::unknown);
        link.requireUsable(clock.instant());
        var person = new GuestPerson(ParticipantKind.GUEST, request.firstName(), request.lastName(), request.email(),
                request.organisation(), request.profile());
        return confirmations.ask(link.event(), person, request.wish(), link.id());
    }

    /** Under the lock of the event, which also keeps two people from using the last turn of a link. */
    void count(@Observes InvitationServed served) {
        var link = links.findByIdOptional(served.linkId(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(this::unknown);
        link.requireUsable(clock.instant());
        link.use();
    }

    private LinkExpiredException unknown() {
        brakes.wrongGuess();
        return new LinkExpiredException("Ce lien est incomplet ou n’existe pas. Recopiez-le en entier, "
                + "ou demandez-en un nouveau à la personne qui vous l’a envoyé.");
    }
}
