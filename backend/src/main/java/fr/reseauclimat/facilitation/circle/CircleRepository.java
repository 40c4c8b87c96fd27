package fr.reseauclimat.facilitation.circle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
    List<Circle> toAskBack(Instant endedBefore, LocalDate today, int most) {
        return find("""
                askedBackAt is null and narrator is not null and eraseOn > ?2 and event.endsAt < ?1
                order by event.endsAt, id""", endedBefore, today).page(0, most).list();
    }

    /** With all that was said in them. */
    List<Circle> toErase(LocalDate today, int most) {
        return find("eraseOn <= ?1 order by eraseOn, id", today).page(0, most).list();
    }
}
