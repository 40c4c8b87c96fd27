package fr.reseauclimat.event.guest.publicday;

import java.time.Instant;
import java.time.Period;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.participant.ParticipantKind;
import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.registration.guest.GuestPerson;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.text.MailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * Somebody without an account wants to come, to a public day or by an invitation, and has yet to confirm the address.
 * Holds no place, and is erased soon.
 */
@Audited(name = "pending-registration", fr = "une inscription à confirmer", en = "a registration to confirm",
        within = "event")
@Entity
@Table(name = "pending_registrations")
class PendingRegistration extends VersionedEntity {

    static final Period KEPT = Period.ofDays(2);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    private UUID linkId;

    @Enumerated(EnumType.STRING)
    private ParticipantKind kind;

    @Personal
    private String firstName;

    @Personal
    private String lastName;

    @Personal
    private String email;

    @Personal
    private String organisation;

    @Enumerated(EnumType.STRING)
    private ParticipantProfile profile;

    /** Seat, answers and needs, as JSON. */
    @Personal
    private String wish;

    @Personal
    @Column(updatable = false)
    private String digest;

    private Instant requestedAt;

    protected PendingRegistration() {
    }

    /** @param linkId of the invitation, or null */
    PendingRegistration(Event event, UUID linkId, GuestPerson person, String wish, String digest, Instant now) {
        this.event = event;
        this.linkId = linkId;
        this.kind = person.kind();
        this.firstName = person.firstName();
        this.lastName = person.lastName();
        this.email = person.email().value();
        this.organisation = person.organisation();
        this.profile = person.profile();
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

    /** @return the invitation that was followed, or null */
    UUID linkId() {
        return linkId;
    }

    GuestPerson person() {
        return new GuestPerson(kind, firstName, lastName, MailAddress.stored(email), organisation, profile);
    }

    String wish() {
        return wish;
    }
}
