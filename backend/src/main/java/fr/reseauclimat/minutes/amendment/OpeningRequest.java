package fr.reseauclimat.minutes.amendment;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/** @param until the last day on which amendments are proposed */
record OpeningRequest(@NotNull LocalDate until) {
}
