package fr.reseauclimat.event.registration.answer;

import java.util.UUID;

import org.hibernate.annotations.Immutable;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Which of several parts that run side by side somebody chose. */
@Audited(name = "segment-choice", fr = "un choix d’atelier", en = "a choice of workshop",
        within = "registrationId", kind = "registration")
@Entity
@Immutable
@Table(name = "segment_choices")
class SegmentChoice extends VersionedEntity {

    @Column(updatable = false)
    private UUID registrationId;

    @Column(updatable = false)
    private UUID segmentId;

    protected SegmentChoice() {
    }

    SegmentChoice(UUID registrationId, UUID segmentId) {
        this.registrationId = registrationId;
        this.segmentId = segmentId;
    }

    UUID segmentId() {
        return segmentId;
    }
}
