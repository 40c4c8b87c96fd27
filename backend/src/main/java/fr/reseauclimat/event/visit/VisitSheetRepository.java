package fr.reseauclimat.event.visit;

import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class VisitSheetRepository implements PanacheRepositoryBase<VisitSheet, UUID> {

    Optional<VisitSheet> of(UUID segmentId) {
        return find("segment.id = ?1", segmentId).firstResultOptional();
    }
}
