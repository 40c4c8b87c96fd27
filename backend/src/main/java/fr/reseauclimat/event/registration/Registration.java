package fr.reseauclimat.event.registration;

import java.time.Instant;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.RegistrationState;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a member wants to take part in an event. The same one is taken up again when somebody comes back. */
@Entity
@Table(name = "registrations")
public class Registration extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member member;

    @Enumerated(EnumType.STRING)
    private RegistrationState state = RegistrationState.CANCELLED;

    private long arrival;
    private Instant registeredAt;
    private Instant promotedAt;
    private Instant cancelledAt;

    protected Registration() {
    }

    Registration(Event event, Member member) {
        this.event = event;
        this.member = member;
    }

    /**
     * Joins the end of the queue.
     *
     * @param number the order of arrival: greater than that of everybody who came before
     * @param state  whether there was a place
     */
    void arrive(long number, RegistrationState state, Instant now) {
        if (isActive()) {
            throw new IllegalStateException("Who is in the queue does not join it again");
        }
        this.arrival = number;
        this.state = state;
        this.registeredAt = now;
        this.promotedAt = null;
        this.cancelledAt = null;
    }

    /** Gives a place that became free. */
    void promote(Instant now) {
        if (state != RegistrationState.WAITING) {
            throw new IllegalStateException("Only who waits can be given a place");
        }
        state = RegistrationState.REGISTERED;
        promotedAt = now;
    }

    void cancel(Instant now) {
        state = RegistrationState.CANCELLED;
        cancelledAt = now;
    }

    boolean isActive() {
        return state.isActive();
    }

    Event event() {
        return event;
    }

    Member member() {
        return member;
    }

    RegistrationState state() {
        return state;
    }
}
