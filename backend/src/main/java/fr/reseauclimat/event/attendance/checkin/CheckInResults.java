package fr.reseauclimat.event.attendance.checkin;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/** One result for each arrival that was sent, in the same order. */
public record CheckInResults(@NotNull List<CheckInResult> results) {
}
