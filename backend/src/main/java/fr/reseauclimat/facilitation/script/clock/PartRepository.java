package fr.reseauclimat.facilitation.script.clock;

import java.util.UUID;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.shared.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PartRepository implements PanacheRepositoryBase<EventSegment, UUID> {

    EventSegment require(UUID segmentId) {
        return findByIdOptional(segmentId).orElseThrow(ProblemException::notFound);
    }
}
