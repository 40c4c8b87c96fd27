package fr.reseauclimat.facilitation.capture.wall;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CardGroupRepository implements PanacheRepositoryBase<CardGroup, UUID> {

    private static final String LOCK_SPOTS = "select id from capture_spots where capture_id = :capture order by id for no key update";

    /** In the order of the wall, without those that were deleted. */
    List<CardGroup> ofSegment(UUID segmentId) {
        return list("segment.id = ?1 and deleted = false order by position, id", segmentId);
    }

    /** Phones write the same rows, several at once and in any order: they wait, so that neither side stops the other half-way. */
    void holdPhones(UUID captureId) {
        getEntityManager().createNativeQuery(LOCK_SPOTS, UUID.class).setParameter("capture", captureId).getResultList();
    }
}
