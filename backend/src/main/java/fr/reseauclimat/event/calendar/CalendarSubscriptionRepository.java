package fr.reseauclimat.event.calendar;

import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

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
}
