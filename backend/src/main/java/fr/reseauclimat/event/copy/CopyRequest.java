package fr.reseauclimat.event.copy;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new event after an earlier one.
 *
 * @param date  its first day, in Paris
 * @param title its own, or that of the earlier one
 */
record CopyRequest(@NotNull LocalDate date, @Size(min = 3, max = 150) String title) {
}
