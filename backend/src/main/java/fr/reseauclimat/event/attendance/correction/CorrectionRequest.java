package fr.reseauclimat.event.attendance.correction;

import java.time.LocalDate;

import fr.reseauclimat.event.attendance.halfday.Half;
import jakarta.validation.constraints.NotNull;

/** @param present left out to go back to what the doors noted */
record CorrectionRequest(@NotNull LocalDate day, @NotNull Half half, Boolean present) {
}
