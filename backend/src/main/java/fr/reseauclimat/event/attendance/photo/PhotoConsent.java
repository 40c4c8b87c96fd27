package fr.reseauclimat.event.attendance.photo;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Whether somebody may be seen on photos of one event: the latest answer, with its date and who noted it. */
@Audited(name = "photo-consent", fr = "un accord pour les photos", en = "a consent to photos",
        within = "registrationId", kind = "registration")
@Entity
@Table(name = "photo_consents")
class PhotoConsent extends VersionedEntity {

    private UUID registrationId;

    @Personal
    private boolean given;

    private Instant decidedAt;
    private UUID recordedBy;

    protected PhotoConsent() {
    }

    PhotoConsent(UUID registrationId) {
        this.registrationId = registrationId;
    }

    /** @param by the person, or who asked at the door; null for an account without profile, and for somebody without an account */
    void decide(boolean given, UUID by, Instant now) {
        this.given = given;
        this.recordedBy = by;
        this.decidedAt = now;
    }

    boolean given() {
        return given;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
