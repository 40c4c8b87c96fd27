package fr.reseauclimat.event.attendance;

import java.time.Instant;
import java.util.List;

import fr.reseauclimat.event.attendance.halfday.HalfDay;

/**
 * Everybody of an event by name, with what paper and sheets say of it.
 *
 * @param place on one line, empty for what is online only
 */
public record AttendanceRoll(
        String title, Instant startsAt, Instant endsAt, String place, List<HalfDay> halfDays, List<AttendanceEntry> people) {
}
