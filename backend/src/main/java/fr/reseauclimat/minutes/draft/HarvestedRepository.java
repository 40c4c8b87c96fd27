package fr.reseauclimat.minutes.draft;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What of the capture came into which section. */
@ApplicationScoped
class HarvestedRepository {

    @Inject
    Session session;

    List<String> taken(UUID sectionId) {
        return session.createNativeQuery("select origin from minutes_harvested where section_id = :section", String.class)
                .setParameter("section", sectionId).getResultList();
    }

    void note(UUID sectionId, Collection<String> origins, Instant now) {
        session.flush();
        for (var origin : origins) {
            session.createNativeMutationQuery("insert into minutes_harvested (section_id, origin, taken_at) values (:section, :origin, :now)")
                    .setParameter("section", sectionId).setParameter("origin", origin).setParameter("now", now).executeUpdate();
        }
    }
}
