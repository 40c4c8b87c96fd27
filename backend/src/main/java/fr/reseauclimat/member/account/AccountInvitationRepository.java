package fr.reseauclimat.member.account;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Timeouts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class AccountInvitationRepository implements PanacheRepositoryBase<AccountInvitation, UUID> {

    Optional<AccountInvitation> findByMember(UUID member) {
        return find("member.id", member).firstResultOptional();
    }

    /** The next that is due and that no other instance works on, locked until the end of the transaction. */
    Optional<AccountInvitation> lockNextDue(Instant now) {
        return getEntityManager().createQuery("""
                from AccountInvitation i where i.state = PENDING and i.nextAttemptAt <= :now
                order by i.nextAttemptAt""", AccountInvitation.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .getResultStream()
                .findFirst();
    }

    Map<UUID, Invitation> ofMembers(Collection<UUID> members) {
        record Row(UUID member, InvitationState state, String lastError) {
        }
        return getEntityManager().createQuery("""
                select i.member.id, i.state, i.lastError from AccountInvitation i where i.member.id in :members""",
                Row.class)
                .setParameter("members", members)
                .getResultStream()
                .collect(toMap(Row::member, row -> new Invitation(row.state, row.lastError)));
    }
}
