package fr.reseauclimat.event.attendance.halfday;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/** A morning or an afternoon of an event, in Paris: what attendance is told by. */
public record HalfDay(@NotNull LocalDate day, @NotNull Half half) {
}
