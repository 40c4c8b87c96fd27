package fr.reseauclimat.event.attendance.checkin;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CheckInRepository implements PanacheRepositoryBase<CheckIn, UUID>, Retained {

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                RetentionRule.ofEvents("doors", "attendance", Period.ofDays(90), this::forgetDoors),
                RetentionRule.ofEvents("walk-ins", "attendance", Period.ofYears(3), this::eraseWalkIns));
    }

    boolean anyCounts(UUID registrationId) {
        return count("registrationId = ?1 and undone = false", registrationId) > 0;
    }

    /** @return how many arrivals of events that ended before no longer say where and by whom they were noted */
    int forgetDoors(Instant moment) {
        return getEntityManager().createNativeQuery("""
                update check_ins c set door = null, recorded_by = null from event_dates e
                where e.id = c.event_id and e.ends_at < ?1 and (c.door is not null or c.recorded_by is not null)""")
                .setParameter(1, moment).executeUpdate();
    }

    /** @return how many people who had walked into events that ended before were erased, with all that is known of them */
    int eraseWalkIns(Instant moment) {
        return getEntityManager().createNativeQuery("""
                delete from registrations r using event_dates e where e.id = r.event_id and r.walk_in and e.ends_at < ?1""")
                .setParameter(1, moment).executeUpdate();
    }
}
