package fr.reseauclimat.member;

import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

    Optional<UUID> idOfSubject(String subject) {
        return find("select m.id from Member m where m.subject = ?1", subject).project(UUID.class).firstResultOptional();
    }

    Optional<Member> findByEmail(String email) {
        return find("lower(email) = lower(?1)", email).firstResultOptional();
    }

    /** Locked until the end of the transaction, so that two first requests at once do not both take it. */
    Optional<Member> lockByEmail(String email) {
        return find("lower(email) = lower(?1)", email).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
