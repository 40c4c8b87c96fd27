package fr.reseauclimat.event.calendar;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Timeouts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class CalendarSubscriptionRepository implements PanacheRepositoryBase<CalendarSubscription, UUID> {

    Optional<CalendarSubscription> ofMember(UUID memberId) {
        return find("member.id", memberId).firstResultOptional();
    }

    /** @return identifier of the member whose token this is */
    Optional<UUID> memberOf(CalendarToken token) {
        return getEntityManager()
                .createQuery("select s.member.id from CalendarSubscription s where s.tokenHash = :hash", UUID.class)
                .setParameter("hash", token.hash()).getResultStream().findFirst();
    }

    /** The next whose owner's account is to be asked for and that no other instance works on, locked until the end of the transaction. */
    Optional<CalendarSubscription> lockNextDue(Instant now) {
        return getEntityManager()
                .createQuery("from CalendarSubscription s where s.accountDueAt <= :now order by s.accountDueAt", CalendarSubscription.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .getResultStream()
                .findFirst();
    }
}
