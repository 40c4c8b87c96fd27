package fr.reseauclimat.shared.idempotency;

import java.time.Instant;
import java.util.List;

import fr.reseauclimat.shared.job.Retained;
import fr.reseauclimat.shared.job.RetentionRule;
import fr.reseauclimat.shared.job.Since;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

@ApplicationScoped
class IdempotencyRepository implements Retained {

    /** What is known of a key: the answer is null while the request is being worked on. */
    record Known(String fingerprint, StoredAnswer answer) {
    }

    @Inject
    EntityManager entities;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.technical("request-answers", 1, Since.REQUEST, this::deleteBefore));
    }

    /**
     * Takes the key where nobody has it, where it is of yesterday, or where a crash left the same request unanswered.
     *
     * @return whether it was taken
     */
    boolean take(Claim claim, Instant now, Instant leaseUntil, Instant expired) {
        return keyed("""
                insert into idempotency_keys as k (scope, key, fingerprint, created_at, lease_until)
                values (:scope, :key, :fingerprint, :now, :lease)
                on conflict (scope, key) do update
                    set fingerprint = excluded.fingerprint, created_at = excluded.created_at,
                        lease_until = excluded.lease_until, status = null, content_type = null, body = null,
                        location = null, etag = null
                    where k.created_at < :expired
                       or k.status is null and k.lease_until < :now and k.fingerprint = excluded.fingerprint""", claim)
                .setParameter("fingerprint", claim.fingerprint())
                .setParameter("now", now)
                .setParameter("lease", leaseUntil)
                .setParameter("expired", expired)
                .executeUpdate() == 1;
    }

    /** @return null where the key was given back meanwhile */
    Known find(Claim claim) {
        var row = (Tuple) keyed(entities.createNativeQuery("""
                select fingerprint, status, content_type, body, location, etag
                from idempotency_keys where scope = :scope and key = :key""", Tuple.class), claim).getSingleResultOrNull();
        if (row == null) {
            return null;
        }
        var status = row.get("status", Integer.class);
        return new Known(row.get("fingerprint", String.class), status == null ? null
                : new StoredAnswer(status, row.get("content_type", String.class), row.get("body", String.class),
                        row.get("location", String.class), row.get("etag", String.class)));
    }

    void store(Claim claim, StoredAnswer answer) {
        keyed("""
                update idempotency_keys set status = :status, content_type = :type, body = :body, location = :location,
                    etag = :etag
                where scope = :scope and key = :key""", claim)
                .setParameter("status", answer.status())
                .setParameter("type", answer.contentType())
                .setParameter("body", answer.body())
                .setParameter("location", answer.location())
                .setParameter("etag", answer.etag())
                .executeUpdate();
    }

    void giveBack(Claim claim) {
        keyed("delete from idempotency_keys where scope = :scope and key = :key and status is null", claim).executeUpdate();
    }

    int deleteBefore(Instant expired) {
        return entities.createNativeQuery("delete from idempotency_keys where created_at < :expired")
                .setParameter("expired", expired).executeUpdate();
    }

    private Query keyed(String sql, Claim claim) {
        return keyed(entities.createNativeQuery(sql), claim);
    }

    private static Query keyed(Query query, Claim claim) {
        return query.setParameter("scope", claim.scope()).setParameter("key", claim.key());
    }
}
