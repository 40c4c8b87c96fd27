package fr.reseauclimat.shared.idempotency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.persistence.Since;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@ApplicationScoped
class IdempotencyRepository implements Retained {

    @Inject
    EntityManager entities;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.technical("request-answers", 1, Since.REQUEST, this::deleteBefore));
    }

    /** Until the end of the transaction, or of the process that holds it. @return false where somebody else has it */
    boolean lock(String digest) {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:digest, 0))", Boolean.class)
                .setParameter("digest", digest).getSingleResult();
    }

    /** @return the answer, still sealed */
    Optional<byte[]> find(String digest, Instant notBefore) {
        return Optional.ofNullable((byte[]) entities.createNativeQuery("""
                select answer from idempotent_answers where digest = :digest and answered_at >= :notBefore""", byte[].class)
                .setParameter("digest", digest).setParameter("notBefore", notBefore).getSingleResultOrNull());
    }

    /** One of yesterday is replaced. */
    void store(String digest, byte[] answer, Instant now) {
        entities.createNativeQuery("""
                insert into idempotent_answers (digest, answer, answered_at) values (:digest, :answer, :now)
                on conflict (digest) do update set answer = excluded.answer, answered_at = excluded.answered_at""")
                .setParameter("digest", digest).setParameter("answer", answer).setParameter("now", now).executeUpdate();
    }

    int deleteBefore(Instant expired) {
        return entities.createNativeQuery("delete from idempotent_answers where answered_at < :expired")
                .setParameter("expired", expired).executeUpdate();
    }
}
