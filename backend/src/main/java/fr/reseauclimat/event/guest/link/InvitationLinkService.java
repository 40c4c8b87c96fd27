package fr.reseauclimat.event.guest.link;

import java.time.Clock;
import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.security.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The links by which organisers invite people without an account. */
@ApplicationScoped
@Transactional
class InvitationLinkService {

    @Inject
    EventAccess access;

    @Inject
    InvitationLinkRepository links;

    @Inject
    CurrentMember currentMember;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    Page<InvitationLinkDetail> list(UUID eventId, PageQuery page) {
        access.find(eventId, EventAction.SEE_REGISTRATIONS);
        var now = clock.instant();
        return links.ofEvent(eventId, page).map(link -> link.detail(now));
    }

    NewInvitationLink create(UUID eventId, InvitationLinkRequest request) {
        var event = access.find(eventId, EventAction.SEE_REGISTRATIONS);
        event.progress().requireOpen();
        var now = clock.instant();
        if (request.expiresAt() != null && (request.expiresAt().isAfter(event.startsAt()) || !request.expiresAt().isAfter(now))) {
            throw ProblemException.invalid("expiresAt", "Choisissez un moment entre maintenant et le début de la rencontre.");
        }
        var token = SecretToken.fresh();
        var link = new InvitationLink(event, request, token.digest(), currentMember.require(), now);
        links.persistAndFlush(link);
        return new NewInvitationLink(link.detail(now), publicUrl + "/invitation/" + token.text());
    }

    /** Those who registered by it stay. */
    void revoke(UUID eventId, UUID linkId) {
        access.lock(eventId, EventAction.SEE_REGISTRATIONS);
        links.ofEvent(eventId, linkId).orElseThrow(ProblemException::notFound).revoke(clock.instant());
    }
}
