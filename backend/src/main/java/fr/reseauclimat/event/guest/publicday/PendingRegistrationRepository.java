package fr.reseauclimat.event.guest.publicday;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.persistence.Since;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PendingRegistrationRepository implements PanacheRepositoryBase<PendingRegistration, UUID>, Retained {

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                RetentionRule.of("unconfirmed-registrations", "details", PendingRegistration.KEPT, Since.REQUEST, this::deleteOlderThan, "PendingRegistration"));
    }

    Optional<PendingRegistration> byDigest(String digest) {
        return find("digest", digest).firstResultOptional();
    }

    /** Looked up without loading the request, which is read once the event is locked. */
    Optional<UUID> eventByDigest(String digest) {
        return getEntityManager().createQuery("select p.event.id from PendingRegistration p where p.digest = :digest", UUID.class)
                .setParameter("digest", digest).getResultStream().findFirst();
    }

    long deleteOlderThan(Instant moment) {
        return delete("requestedAt < ?1", moment);
    }
}
