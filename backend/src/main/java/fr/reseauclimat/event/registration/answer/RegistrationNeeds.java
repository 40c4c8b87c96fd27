package fr.reseauclimat.event.registration.answer;

import java.util.UUID;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What somebody needs to come in, and to eat: for those who run the event alone, and erased thirty days after it. */
@Audited(name = "registration-needs", fr = "des besoins", en = "needs",
        within = "registrationId", kind = "registration")
@Entity
@Table(name = "registration_needs")
public class RegistrationNeeds extends VersionedEntity {

    @Column(updatable = false)
    private UUID registrationId;

    @Personal
    private String access;

    @Personal
    private String diet;

    protected RegistrationNeeds() {
    }

    RegistrationNeeds(UUID registrationId) {
        this.registrationId = registrationId;
    }

    /** @param access null leaves what was said, empty takes it back; the same for the diet */
    void say(String access, String diet) {
        this.access = access == null ? this.access : access.isBlank() ? null : access.strip();
        this.diet = diet == null ? this.diet : diet.isBlank() ? null : diet.strip();
    }

    boolean isEmpty() {
        return access == null && diet == null;
    }

    public String access() {
        return access;
    }

    public String diet() {
        return diet;
    }
}
