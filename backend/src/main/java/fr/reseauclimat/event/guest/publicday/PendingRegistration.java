package fr.reseauclimat.event.guest.publicday;

import java.time.Instant;
import java.time.Period;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A citizen wants to come to a public day and has yet to confirm the address. Holds no place, and is erased soon. */
@Entity
@Table(name = "pending_registrations")
class PendingRegistration extends VersionedEntity {

    static final Period KEPT = Period.ofDays(2);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    @Personal
    private String firstName;

    @Personal
    private String lastName;

    @Personal
    private String email;

    /** Seat, answers and needs, as JSON. */
    @Personal
    private String wish;

    @Personal
    @Column(updatable = false)
    private String digest;

    private Instant requestedAt;

    protected PendingRegistration() {
    }

    PendingRegistration(Event event, PublicRegistrationRequest request, String wish, String digest, Instant now) {
        this.event = event;
        this.firstName = request.firstName().strip();
        this.lastName = request.lastName().strip();
        this.email = request.email().strip();
        this.wish = wish;
        this.digest = digest;
        this.requestedAt = now;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(requestedAt.plus(KEPT));
    }

    Event event() {
        return event;
    }

    String firstName() {
        return firstName;
    }

    String lastName() {
        return lastName;
    }

    String email() {
        return email;
    }

    String wish() {
        return wish;
    }
}
