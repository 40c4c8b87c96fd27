package fr.reseauclimat.facilitation.session;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
public class RotationRepository implements PanacheRepositoryBase<Rotation, UUID>, Retained {

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.ofEvents("seats", "encounters", Period.ofDays(90), this::forgetPeople, "Rotation"));
    }

    public Optional<Rotation> ofSegment(UUID segmentId) {
        return find("segment.id", segmentId).firstResultOptional();
    }

    /** Its row locked until the end of the transaction: whoever changes it holds it. */
    public Optional<Rotation> lockOfSegment(UUID segmentId) {
        return find("segment.id", segmentId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    public List<Rotation> ofEvent(UUID eventId) {
        return list("event.id = ?1 order by segment.startsAt, segment.position", eventId);
    }

    /** @return those whose day is over and of which it was not learned for good who met */
    public Due unsettled(Instant endedBefore) {
        return new Due.Found("""
                select r.id subject, r.event_id from rotations r join event_dates e on e.id = r.event_id
                where r.settled_at is null and e.ends_at < :before and r.state in ('RUNNING', 'DONE') order by e.ends_at""",
                Map.of("before", endedBefore));
    }

    /** @return how many seats, bindings and groups of events that ended before were erased */
    public int forgetPeople(Instant endedBefore) {
        var erased = 0;
        for (var table : List.of("rotation_seats", "rotation_bindings", "rotation_groups")) {
            erased += getEntityManager().createNativeQuery("delete from " + table + """
                     p using rotations r, event_dates e
                    where r.id = p.rotation_id and e.id = r.event_id and e.ends_at < ?1""")
                    .setParameter(1, endedBefore).executeUpdate();
        }
        return erased;
    }
}
