package fr.reseauclimat.event.attendance.correction;

import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.event.attendance.halfday.HalfDay;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class AttendanceCorrectionRepository implements PanacheRepositoryBase<AttendanceCorrection, UUID> {

    public Optional<AttendanceCorrection> of(UUID registrationId, HalfDay halfDay) {
        return find("registrationId = ?1 and day = ?2 and half = ?3", registrationId, halfDay.day(), halfDay.half())
                .firstResultOptional();
    }
}
