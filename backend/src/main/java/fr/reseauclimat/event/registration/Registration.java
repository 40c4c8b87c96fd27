package fr.reseauclimat.event.registration;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.participant.Participant;
import fr.reseauclimat.event.participant.ParticipantKind;
import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That somebody wants to take part in an event. The same one is taken up again when this person comes back. */
@Audited(name = "registration", fr = "une inscription", en = "a registration", within = "event")
@Entity
@Table(name = "registrations")
public class Registration extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    @Enumerated(EnumType.STRING)
    private ParticipantKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    @Personal
    @Embedded
    private GuestIdentity guest;

    @Enumerated(EnumType.STRING)
    private ParticipantProfile profile;

    @Enumerated(EnumType.STRING)
    private Seat seat;

    @Enumerated(EnumType.STRING)
    private RegistrationState state = RegistrationState.CANCELLED;

    /** Came without having registered. */
    private boolean walkIn;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member registeredBy;

    /** The other kind of seat, waited for by who keeps the one of the first kind until then; or null. */
    @Enumerated(EnumType.STRING)
    private Seat wantedSeat;

    /** Number in the queue of the wanted seat. */
    private Long wantedArrival;

    private UUID linkId;
    private long arrival;
    private Instant registeredAt;
    private Instant promotedAt;
    private Instant cancelledAt;
    private Instant confirmedAt;

    protected Registration() {
    }

    public Registration(Event event, Member member) {
        this(event, ParticipantKind.MEMBER, ParticipantProfile.of(member.role()));
        this.member = member;
    }

    /** @param kind guest or citizen */
    public Registration(Event event, ParticipantKind kind, GuestIdentity guest, ParticipantProfile profile) {
        this(event, kind, profile);
        this.guest = guest;
    }

    private Registration(Event event, ParticipantKind kind, ParticipantProfile profile) {
        this.event = event;
        this.kind = kind;
        this.profile = profile;
        this.seat = event.venue().mainSeat();
    }

    /**
     * Joins the end of the queue of a kind of seat.
     *
     * @param number the order of arrival: greater than that of everybody who came before
     * @param state  whether there was a place
     */
    public void arrive(long number, Seat seat, RegistrationState state, Instant now) {
        if (isActive()) {
            throw new IllegalStateException("Who is in the queue does not join it again");
        }
        this.arrival = number;
        this.seat = seat;
        this.state = state;
        this.registeredAt = now;
        this.promotedAt = null;
        this.cancelledAt = null;
        this.confirmedAt = null;
    }

    /** Takes a place of another kind, or queues for one; behind those who are there. */
    public void change(long number, Seat seat, RegistrationState state) {
        keepSeat();
        this.arrival = number;
        this.seat = seat;
        this.state = state;
    }

    /** The event is no longer held in the way that was chosen. */
    public void move(Seat seat) {
        keepSeat();
        this.seat = seat;
    }

    /** What somebody is may have changed since the last time. */
    public void renewProfile() {
        if (member != null) {
            profile = ParticipantProfile.of(member.role());
        }
    }

    /** Somebody without an account says anew who this is; a member is known. */
    public void introduce(GuestIdentity guest, ParticipantProfile profile) {
        if (member == null) {
            this.guest = guest;
            this.profile = profile;
        }
    }

    /** @param member a colleague, or null for somebody who came alone */
    public void broughtBy(Member member) {
        registeredBy = member;
    }

    public void cameThrough(UUID linkId) {
        this.linkId = linkId;
    }

    /** This person, asked again, says to come. */
    public void confirm(Instant now) {
        if (state == RegistrationState.REGISTERED && confirmedAt == null) {
            confirmedAt = now;
        }
    }

    /** To be asked again: what was confirmed has changed. */
    public void unconfirm() {
        confirmedAt = null;
    }

    /** Lets somebody in who is at the door, whatever the capacity says. */
    public void walkIn(long number, Instant now) {
        walkIn = true;
        arrive(number, Seat.ON_SITE, RegistrationState.REGISTERED, now);
    }

    /** Gives a place that became free. */
    public void promote(Instant now) {
        if (wantedSeat != null) {
            change(wantedArrival, wantedSeat, RegistrationState.REGISTERED);
        } else if (state == RegistrationState.WAITING) {
            state = RegistrationState.REGISTERED;
        } else {
            throw new IllegalStateException("Only who waits can be given a place");
        }
        promotedAt = now;
    }

    /** Queues for a seat of the other kind, and keeps the one that this person has. */
    public void waitFor(long number, Seat other) {
        if (state != RegistrationState.REGISTERED || other == seat) {
            throw new IllegalStateException("Only who has a seat of one kind keeps it while waiting for the other kind");
        }
        wantedSeat = other;
        wantedArrival = number;
    }

    /** The seat that this person has is good enough. */
    public void keepSeat() {
        wantedSeat = null;
        wantedArrival = null;
    }

    public void cancel(Instant now) {
        keepSeat();
        state = RegistrationState.CANCELLED;
        cancelledAt = now;
    }

    /** @return the kind of seat that this person waits for beside the own one, or null */
    public Seat wantedSeat() {
        return wantedSeat;
    }

    public boolean isWalkIn() {
        return walkIn;
    }

    public boolean isActive() {
        return state.isActive();
    }

    public Event event() {
        return event;
    }

    public Participant participant() {
        return member != null
                ? new Participant(member.id(), member.firstName(), member.lastName(), member.email())
                : new Participant(null, guest.firstName(), guest.lastName(), guest.email());
    }

    public ParticipantProfile profile() {
        return profile;
    }

    public Seat seat() {
        return seat;
    }

    long arrival() {
        return arrival;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public ParticipantKind kind() {
        return kind;
    }

    /** @return name of the colleague who registered this person, or null */
    public String broughtBy() {
        return registeredBy == null ? null : registeredBy.fullName();
    }

    public boolean isBroughtBy(UUID memberId) {
        return registeredBy != null && registeredBy.id().equals(memberId);
    }

    boolean hasAccount() {
        return member != null;
    }

    public RegistrationState state() {
        return state;
    }
}
