package fr.reseauclimat.event.attendance;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/**
 * How many came, of how many.
 *
 * @param expected  who holds a place, walk-ins left out
 * @param waiting   who is on the waiting list
 * @param walkIns   who came without having registered
 * @param noPhotos  how many of them do not want to be on photos
 */
public record AttendanceSummary(
        @NotNull List<HalfDayCount> halfDays,
        @NotNull long expected,
        @NotNull long waiting,
        @NotNull long walkIns,
        @NotNull long noPhotos) {
}
