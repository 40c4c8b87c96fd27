package fr.reseauclimat.event.calendar;

import java.time.Duration;
import java.time.Instant;

import org.hibernate.annotations.OptimisticLock;

import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.audit.Unaudited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The right of a calendar program to read, without signing in, what one member may see. */
@Entity
@Table(name = "calendar_subscriptions")
class CalendarSubscription extends VersionedEntity {

    private static final Duration BETWEEN_CHECKS = Duration.ofHours(6);
    private static final Duration WITHOUT_ANSWER = Duration.ofHours(1);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member member;

    @Personal
    private String tokenHash;

    private Instant createdAt;

    @OptimisticLock(excluded = true)
    @Unaudited("when Keycloak is asked next is machinery")
    private Instant accountDueAt;

    protected CalendarSubscription() {
    }

    CalendarSubscription(Member member) {
        this.member = member;
    }

    /** From now on only this token opens it. */
    void renew(CalendarToken token, Instant now) {
        tokenHash = token.hash();
        createdAt = now;
        accountIsOpen(now);
    }

    /** Its owner signed in, or Keycloak said that this is possible. */
    void accountIsOpen(Instant now) {
        accountDueAt = now.plus(BETWEEN_CHECKS);
    }

    void accountIsUnknown(Instant now) {
        accountDueAt = now.plus(WITHOUT_ANSWER);
    }

    Member member() {
        return member;
    }

    Instant createdAt() {
        return createdAt;
    }
}
