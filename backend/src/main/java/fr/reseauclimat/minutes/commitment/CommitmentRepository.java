package fr.reseauclimat.minutes.commitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {

    List<Commitment> ofEvent(UUID eventId) {
        return list("""
                from Commitment c left join fetch c.member m left join fetch m.organisation left join fetch c.organisation
                left join fetch c.segment where c.whole.event.id = ?1 order by c.addedAt, c.id""", eventId);
    }

    Page<Commitment> page(UUID eventId, PageQuery page) {
        var all = ofEvent(eventId);
        return Page.of(all.stream().skip(page.offset()).limit(page.size()).toList(), page, all.size());
    }

    Optional<Commitment> of(UUID eventId, UUID id) {
        return find("id = ?1 and whole.event.id = ?2", id, eventId).firstResultOptional();
    }

    boolean isKnown(UUID eventId, String origin) {
        return count("whole.event.id = ?1 and origin = ?2", eventId, origin) > 0;
    }
}
