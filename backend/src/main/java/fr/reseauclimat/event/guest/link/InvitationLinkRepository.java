package fr.reseauclimat.event.guest.link;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class InvitationLinkRepository implements PanacheRepositoryBase<InvitationLink, UUID> {

    List<InvitationLink> ofEvent(UUID eventId, String orderBy, int page, int size) {
        return find("from InvitationLink l join fetch l.createdBy where l.event.id = ?1" + orderBy + ", l.id", eventId)
                .page(Page.of(page - 1, size)).list();
    }

    long countOfEvent(UUID eventId) {
        return count("event.id", eventId);
    }

    Optional<InvitationLink> ofEvent(UUID eventId, UUID id) {
        return find("event.id = ?1 and id = ?2", eventId, id).firstResultOptional();
    }

    Optional<InvitationLink> byDigest(String digest) {
        return find("digest", digest).firstResultOptional();
    }
}
