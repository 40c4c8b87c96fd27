package fr.reseauclimat.event.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.attendance.halfday.Half;
import jakarta.validation.constraints.NotNull;

/**
 * What is known of one person and half-day.
 *
 * @param arrivedAt the earliest arrival that any door noted; absent where it was only put right by hand
 * @param corrected whether somebody put it right by hand
 * @param checkIns  the arrivals that count: taking all of them back makes the person absent
 */
public record Presence(
        @NotNull LocalDate day,
        @NotNull Half half,
        @NotNull boolean present,
        Instant arrivedAt,
        @NotNull boolean corrected,
        @NotNull List<UUID> checkIns) {
}
