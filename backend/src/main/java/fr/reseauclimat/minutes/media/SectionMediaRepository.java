package fr.reseauclimat.minutes.media;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SectionMediaRepository implements PanacheRepositoryBase<SectionMedia, UUID> {

    List<SectionMedia> ofEvent(UUID eventId) {
        return list("from SectionMedia m join fetch m.section s where s.whole.event.id = ?1 order by s.position, m.position, m.addedAt, m.id", eventId);
    }

    Optional<SectionMedia> of(UUID eventId, UUID id) {
        return find("id = ?1 and section.whole.event.id = ?2", id, eventId).firstResultOptional();
    }

    int next(UUID sectionId) {
        return getEntityManager().createQuery("select coalesce(max(m.position), -1) + 1 from SectionMedia m where m.section.id = :section", Integer.class)
                .setParameter("section", sectionId).getSingleResult();
    }

    /** @return how many of those who take part do not want to be seen on photos */
    long refusals(UUID eventId) {
        return (Long) getEntityManager().createNativeQuery("""
                select count(*) from photo_consents c join people_at_events p on p.registration_id = c.registration_id
                where p.event_id = :event and p.state <> 'CANCELLED' and not c.given""", Long.class)
                .setParameter("event", eventId).getSingleResult();
    }

    /** @return whether an edition that was published shows this file */
    boolean isPublished(UUID fileId) {
        return (Long) getEntityManager().createNativeQuery("select count(*) from minutes_version_media where file_id = :file", Long.class)
                .setParameter("file", fileId).getSingleResult() > 0;
    }

    void takeOutOfEditions(UUID fileId) {
        getEntityManager().createNativeQuery("delete from minutes_version_media where file_id = :file").setParameter("file", fileId).executeUpdate();
    }
}
