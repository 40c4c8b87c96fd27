package fr.reseauclimat.facilitation.script;

import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PartScriptRepository implements PanacheRepositoryBase<PartScript, UUID> {

    Optional<PartScript> ofSegment(UUID segmentId) {
        return find("segment.id", segmentId).firstResultOptional();
    }
}
