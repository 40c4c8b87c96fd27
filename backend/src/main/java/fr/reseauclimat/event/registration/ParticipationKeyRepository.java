package fr.reseauclimat.event.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.persistence.Since;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Digests of the keys to registrations: machinery, written by plain SQL. */
@ApplicationScoped
public class ParticipationKeyRepository implements Retained {

    @Inject
    Session session;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.technical("expired-links", 1, Since.EXPIRY, this::deleteExpired));
    }

    void insert(String digest, UUID registrationId, Instant expiresAt) {
        // the registration itself may still wait to be written
        session.flush();
        session.createNativeMutationQuery("""
                insert into participation_keys (digest, registration_id, expires_at) values (:digest, :registration, :expires)""")
                .setParameter("digest", digest).setParameter("registration", registrationId)
                .setParameter("expires", expiresAt).executeUpdate();
    }

    Optional<UUID> registrationOf(String digest, Instant now) {
        return session.createNativeQuery("""
                select registration_id from participation_keys where digest = :digest and expires_at > :now""", UUID.class)
                .setParameter("digest", digest).setParameter("now", now).uniqueResultOptional();
    }

    int deleteExpired(Instant now) {
        return session.createNativeMutationQuery("delete from participation_keys where expires_at <= :now")
                .setParameter("now", now).executeUpdate();
    }
}
