package fr.reseauclimat.event.attendance.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import fr.reseauclimat.event.attendance.halfday.Half;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One arrival. The person is named by registration, by the code that was scanned, or is a walk-in.
 *
 * @param id     made by the device; sent again, it changes nothing
 * @param at     when it was noted, by the clock of the device
 * @param door   where, in words
 * @param undone that this very arrival is taken back
 */
public record CheckInItem(
        @NotNull UUID id,
        UUID registrationId,
        UUID code,
        @Valid WalkIn walkIn,
        @NotNull LocalDate day,
        @NotNull Half half,
        @NotNull Instant at,
        @Size(max = 40) String door,
        boolean undone) {
}
