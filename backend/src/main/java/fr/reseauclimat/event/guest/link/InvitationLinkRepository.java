package fr.reseauclimat.event.guest.link;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class InvitationLinkRepository implements PanacheRepositoryBase<InvitationLink, UUID> {

    private static final Map<String, String> SORTS = Map.of("createdAt", "l.createdAt", "expiresAt", "l.expiresAt");

    Page<InvitationLink> ofEvent(UUID eventId, PageQuery page) {
        return Page.of(find("from InvitationLink l join fetch l.createdBy where l.event.id = ?1"
                + page.orderBy(SORTS, "-createdAt") + ", l.id", eventId), page);
    }

    Optional<InvitationLink> ofEvent(UUID eventId, UUID id) {
        return find("event.id = ?1 and id = ?2", eventId, id).firstResultOptional();
    }

    Optional<InvitationLink> byDigest(String digest) {
        return find("digest", digest).firstResultOptional();
    }
}
