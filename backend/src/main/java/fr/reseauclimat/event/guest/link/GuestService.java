package fr.reseauclimat.event.guest.link;

import java.time.Clock;

import fr.reseauclimat.event.guest.GuestInvitation;
import fr.reseauclimat.event.guest.GuestInvitations;
import fr.reseauclimat.event.guest.GuestLimits;
import fr.reseauclimat.event.guest.publicday.GuestConfirmations;
import fr.reseauclimat.event.guest.publicday.GuestConfirmations.InvitationServed;
import fr.reseauclimat.event.guest.publicday.PublicAcknowledgement;
import fr.reseauclimat.event.participant.ParticipantKind;
import fr.reseauclimat.event.registration.guest.GuestPerson;
import fr.reseauclimat.shared.problem.LinkExpiredException;
import fr.reseauclimat.shared.security.SecretToken;
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
    GuestLimits limits;

    @Inject
    Clock clock;

    GuestInvitation get(String token) {
        var link = links.byDigest(SecretToken.digest(token)).orElseThrow(GuestService::unknown);
        link.requireUsable(clock.instant());
        return invitations.describe(link.event(), clock.instant());
    }

    PublicAcknowledgement register(String token, GuestRegistrationRequest request, String client) {
        limits.requireRoomFor(client);
        var link = links.byDigest(SecretToken.digest(token)).orElseThrow(GuestService::unknown);
        link.requireUsable(clock.instant());
        var person = new GuestPerson(ParticipantKind.GUEST, request.firstName().strip(), request.lastName().strip(),
                request.email().strip(), request.organisation(), request.profile());
        return confirmations.ask(link.event(), person, request.wish(), link.id());
    }

    /** Under the lock of the event, which also keeps two people from using the last turn of a link. */
    void count(@Observes InvitationServed served) {
        var link = links.findByIdOptional(served.linkId(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(GuestService::unknown);
        link.requireUsable(clock.instant());
        link.use();
    }

    private static LinkExpiredException unknown() {
        return new LinkExpiredException("Ce lien est incomplet ou n’existe pas. Recopiez-le en entier, "
                + "ou demandez-en un nouveau à la personne qui vous l’a envoyé.");
    }
}
