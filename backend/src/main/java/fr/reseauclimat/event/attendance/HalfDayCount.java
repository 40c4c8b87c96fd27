package fr.reseauclimat.event.attendance;

import java.time.LocalDate;

import fr.reseauclimat.event.attendance.halfday.Half;
import jakarta.validation.constraints.NotNull;

/** @param present how many people are there, or were */
public record HalfDayCount(@NotNull LocalDate day, @NotNull Half half, @NotNull long present) {
}
