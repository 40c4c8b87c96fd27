package fr.reseauclimat.event.calendar;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.job.Due;
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

    /** Those whose owner's account is to be asked for. When that is stands beside the entity: it changes with nothing that its owner does. */
    Due due(Instant now) {
        return new Due.Found("""
                select id subject, cast(null as uuid) event_id from calendar_subscriptions where account_due_at <= :now
                order by account_due_at""", Map.of("now", now));
    }

    void askForAccount(CalendarSubscription subscription, Instant next) {
        getEntityManager().createNativeQuery("update calendar_subscriptions set account_due_at = :next where id = :id")
                .setParameter("next", next).setParameter("id", subscription.id()).executeUpdate();
    }
}
