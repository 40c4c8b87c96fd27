package fr.reseauclimat.event.calendar;

import java.time.Instant;

import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The right of a calendar program to read, without signing in, what one member may see. */
@Audited(name = "calendar-subscription", fr = "une adresse d’agenda", en = "a calendar address", within = "member")
@Entity
@Table(name = "calendar_subscriptions")
class CalendarSubscription extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member member;

    @Personal
    private String tokenHash;

    private Instant createdAt;

    protected CalendarSubscription() {
    }

    CalendarSubscription(Member member) {
        this.member = member;
    }

    /** From now on only this token opens it. */
    void renew(CalendarToken token, Instant now) {
        tokenHash = token.hash();
        createdAt = now;
    }

    Member member() {
        return member;
    }

    Instant createdAt() {
        return createdAt;
    }
}
