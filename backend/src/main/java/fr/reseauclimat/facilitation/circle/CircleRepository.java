package fr.reseauclimat.facilitation.circle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.job.Due;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
public class CircleRepository implements PanacheRepositoryBase<Circle, UUID> {

    public List<Circle> ofSegment(UUID segmentId) {
        return list("from Circle c where c.segment.id = ?1 order by c.name, c.id", segmentId);
    }

    public Optional<Circle> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return those of one person, of one event or of all, the latest event first */
    List<Circle> ofMember(UUID memberId) {
        return list("""
                select c from Circle c join c.members m join fetch c.event e where m.id = ?1
                order by e.startsAt desc, c.name, c.id""", memberId);
    }

    /** @return those whose narrator was not asked how it went on, though their day was so long ago */
    Due toAskBack(Instant endedBefore, LocalDate today) {
        return new Due.Found("""
                select c.id subject, c.event_id from circles c join event_dates e on e.id = c.event_id
                where c.asked_back_at is null and c.narrator_id is not null and c.erase_on > :today and e.ends_at < :before
                order by e.ends_at""", Map.of("today", today, "before", endedBefore));
    }

    /** With all that was said in them. */
    Due toErase(LocalDate today) {
        return new Due.Found("select id subject, event_id from circles where erase_on <= :today order by erase_on", Map.of("today", today));
    }
}
