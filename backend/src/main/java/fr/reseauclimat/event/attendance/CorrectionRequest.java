package fr.reseauclimat.event.attendance;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/** @param present left out to go back to what the doors noted */
record CorrectionRequest(@NotNull LocalDate day, @NotNull Half half, Boolean present) {
}
