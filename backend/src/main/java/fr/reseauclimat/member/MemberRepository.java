package fr.reseauclimat.member;

import java.util.Optional;
import java.util.UUID;

import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

    /** Asked by nearly every request, so without the cost of a query of entities: that took half the time of a list. */
    Optional<UUID> idOfSubject(String subject) {
        var session = getEntityManager().unwrap(Session.class);
        if (session.isJoinedToTransaction()) {
            session.flush();
        }
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement("select id from members where subject = ?")) {
                query.setString(1, subject);
                try (var row = query.executeQuery()) {
                    return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
                }
            }
        });
    }

    Optional<Member> findByEmail(String email) {
        return find("lower(email) = lower(?1)", email).firstResultOptional();
    }

    /** Locked until the end of the transaction, so that two first requests at once do not both take it. */
    Optional<Member> lockByEmail(String email) {
        return find("lower(email) = lower(?1)", email).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
